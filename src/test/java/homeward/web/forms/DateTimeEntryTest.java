package homeward.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DateTimeEntryTest {

  private static final Instant SUMMER = Instant.parse("2026-07-10T01:30:00Z");

  @Test
  void todayIsTheDayInLondonNotWhereTheComputerStands() {
    assertThat(read("today", "02:10", SUMMER).get()).isEqualTo("2026-07-10T01:10:00Z");
  }

  @Test
  void yesterdayIsTheDayBefore() {
    assertThat(read("yesterday", "2355", SUMMER).get()).isEqualTo("2026-07-09T22:55:00Z");
  }

  @Test
  void aTimeToComeIsRefused() {
    assertThat(read("today", "02:31", SUMMER).errors().message("seen-time"))
        .isEqualTo("Time must be in the past. It is now today at 02:30");
  }

  @Test
  void aTimeThatTheClocksSkippedIsRefusedWithTheReason() {
    Instant now = Instant.parse("2026-03-29T09:00:00Z");
    assertThat(read("today", "01:30", now).errors().message("seen-time"))
        .isEqualTo(
            "The clocks went forward that night, so 01:30 did not happen. Enter a time before"
                + " 01:00 or from 02:00");
  }

  @Test
  void ofATimeThatCameTwiceTheFirstIsTakenAndSaidSo() {
    Instant now = Instant.parse("2026-10-25T09:00:00Z");
    Read<Instant> read = read("today", "01:30", now);
    assertThat(read.get()).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(read.note()).contains("came twice", "first");
  }

  @Test
  void theSecondOfTwoEqualTimesCanBeMeant() {
    Instant now = Instant.parse("2026-10-25T09:00:00Z");
    DateTimeEntry entry =
        DateTimeEntry.read(
            Map.of("seen-which", "today", "seen-time", "01:30", "seen-again", "yes")::get, "seen");
    assertThat(entry.past("seen", "the child was last seen", now).get())
        .isEqualTo("2026-10-25T01:30:00Z");
  }

  @Test
  void aKnownMomentIsShownAndReadBackAsTheSame() {
    for (String moment : new String[] {"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"}) {
      Instant known = Instant.parse(moment);
      assertThat(DateTimeEntry.of(known).past("seen", "it was", known.plusSeconds(7200)).get())
          .isEqualTo(known);
    }
  }

  @Test
  void everythingMissingIsSaidAtOnce() {
    Read<Instant> read = DateTimeEntry.empty().past("seen", "the child was last seen", SUMMER);
    assertThat(read.errors().message("seen-which"))
        .isEqualTo("Choose the day when the child was last seen");
    assertThat(read.errors().message("seen-time"))
        .isEqualTo("Enter the time when the child was last seen, such as 23:10");
  }

  @Test
  void aDayThatDoesNotExistIsRefused() {
    DateEntry date = new DateEntry("30", "February", "2026");
    assertThat(date.date("seen", "Date").errors().message("seen"))
        .isEqualTo("Date must be a real date");
  }

  @Test
  void aMissingPartIsNamedAndTheSummaryLeadsToIt() {
    var error = new DateEntry("3", "", "2026").date("born", "Date of birth").errors().all();
    assertThat(error.getFirst().message()).isEqualTo("Date of birth must include a month");
    assertThat(error.getFirst().anchor()).isEqualTo("born-month");
  }

  private static Read<Instant> read(String which, String time, Instant now) {
    return DateTimeEntry.read(Map.of("seen-which", which, "seen-time", time)::get, "seen")
        .past("seen", "the child was last seen", now);
  }
}
