package homeward.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.web.FormErrors;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read from a form, and what is said when it cannot be. */
class SentTest {

  private static final Instant NOW = Instant.parse("2026-02-03T14:00:00Z");

  @Test
  void aTimeToComeIsOnAnyLaterDayOrLaterToday() {
    assertThat(toCome(3, 2, "14:01", NOW).at()).isEqualTo(Instant.parse("2026-02-03T14:01:00Z"));
    assertThat(toCome(3, 2, "14.30", NOW).at()).isEqualTo(Instant.parse("2026-02-03T14:30:00Z"));
    assertThat(toCome(4, 2, "0:05", NOW).at()).isEqualTo(Instant.parse("2026-02-04T00:05:00Z"));
    assertThat(toCome(3, 2, "14:00", NOW).errors().message("meets-time"))
        .isEqualTo("Time of the meeting must be in the future");
    assertThat(toCome(2, 2, "15:00", NOW).errors().all())
        .extracting(FormErrors.FieldError::message)
        .containsExactly("Day of the meeting must be today or later");
    assertThat(toCome(30, 2, "25:00", NOW).errors().all()).hasSize(2);
  }

  @Test
  void inTheNightsTheClocksChangeAnHourIsMissingOrComesTwice() {
    assertThat(toCome(29, 3, "01:30", NOW).errors().message("meets-time"))
        .contains("The clocks go forward");
    assertThat(toCome(29, 3, "02:00", NOW).at()).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    assertThat(toCome(25, 10, "01:30", NOW).at()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(toCome(25, 10, "02:00", NOW).at()).isEqualTo(Instant.parse("2026-10-25T02:00:00Z"));
  }

  @Test
  void aDayToComeMayBeTodayInLondonAlsoWhereItIsStillYesterdayInGreenwich() {
    Instant justAfterMidnight = Instant.parse("2026-06-30T23:10:00Z");
    Sent sent = new Sent(day(30, 6, ""));
    sent.day("meets", "Day of the meeting", justAfterMidnight);
    assertThat(sent.errors().message("meets")).contains("today or later");
    Sent today = new Sent(day(1, 7, ""));
    today.day("meets", "Day of the meeting", justAfterMidnight);
    assertThat(today.errors().isEmpty()).isTrue();
  }

  @Test
  void whatWasTypedCanBeCopiedWhereThereIsNoFormAnyMore() {
    Sent sent = new Sent(Map.of("why", " Known to be careful "));
    assertThat(sent.notKept("why"))
        .isEqualTo(" What you typed was not kept: “Known to be careful”");
    assertThat(sent.notKept("other")).isEmpty();
  }

  private record Came(Instant at, FormErrors errors) {}

  private static Came toCome(int day, int month, String time, Instant now) {
    Sent sent = new Sent(day(day, month, time));
    Instant at = sent.toCome("meets", "the meeting", now);
    return new Came(at, sent.errors());
  }

  private static Map<String, String> day(int day, int month, String time) {
    return Map.of(
        "meets-day", "" + day, "meets-month", "" + month, "meets-year", "2026", "meets-time", time);
  }
}
