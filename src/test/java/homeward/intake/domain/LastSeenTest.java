package homeward.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.intake.domain.LastSeen.Reading;
import homeward.intake.domain.LastSeen.Seen;
import homeward.intake.domain.LastSeen.Typed;
import homeward.intake.domain.LastSeen.Wrong;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastSeenTest {

  private static final Instant NOW = Instant.parse("2026-07-10T01:10:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"21:30", "2130", "21.30", "9:30pm", "9.30 PM", "21 30"})
  void aTiredPersonsTimeIsUnderstood(String time) {
    assertThat(read("yesterday", time)).isEqualTo(new Seen(Instant.parse("2026-07-09T20:30:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:00", "21:60", "about nine", "9", "13pm", "0am", "<b>9pm</b>"})
  void whatIsNoTimeIsSaidBesideTheField(String time) {
    assertThat(wrong(read("today", time)).field()).isEqualTo(Fields.SEEN_TIME);
  }

  @Test
  void todayIsTheLondonDayEvenWhenUtcIsStillYesterday() {
    Instant justAfterMidnight = Instant.parse("2026-07-09T23:30:00Z");
    assertThat(LastSeen.read(new Typed("today", "", "", "", "0010"), justAfterMidnight))
        .isEqualTo(new Seen(Instant.parse("2026-07-09T23:10:00Z")));
  }

  @Test
  void aTimeStillToComeIsRefused() {
    assertThat(wrong(read("today", "03:00")).message()).contains("in the past");
  }

  @Test
  void theMinuteOfReportingItselfIsAllowed() {
    assertThat(read("today", "02:10")).isEqualTo(new Seen(NOW));
  }

  @Test
  void theHourThatTheClockSkipsDidNotHappen() {
    Reading reading =
        LastSeen.read(
            new Typed("date", "29", "3", "2026", "01:30"), Instant.parse("2026-03-29T09:00:00Z"));
    assertThat(wrong(reading).message()).contains("clocks went forward");
  }

  @Test
  void ofTheHourThatComesTwiceTheFirstIsTaken() {
    Reading reading =
        LastSeen.read(
            new Typed("date", "25", "10", "2026", "01:30"), Instant.parse("2026-10-25T09:00:00Z"));
    assertThat(reading).isEqualTo(new Seen(Instant.parse("2026-10-25T00:30:00Z")));
  }

  @Test
  void aDateThatIsNoneIsRefused() {
    assertThat(wrong(date("31", "2", "2026")).field()).isEqualTo(Fields.SEEN_DATE);
    assertThat(wrong(date("1", "1", "26")).field()).isEqualTo(Fields.SEEN_DATE);
    assertThat(wrong(date("", "", "")).field()).isEqualTo(Fields.SEEN_DATE);
    assertThat(date("28", "2", "2026")).isInstanceOf(Seen.class);
  }

  @Test
  void nothingTypedIsRefusedFieldByField() {
    assertThat(wrong(read("", "21:30")).field()).isEqualTo(Fields.SEEN_DAY);
    assertThat(wrong(read("today", " ")).field()).isEqualTo(Fields.SEEN_TIME);
  }

  private static Reading date(String day, String month, String year) {
    return LastSeen.read(new Typed("date", day, month, year, "21:30"), NOW);
  }

  private static Reading read(String day, String time) {
    return LastSeen.read(new Typed(day, "", "", "", time), NOW);
  }

  private static Wrong wrong(Reading reading) {
    assertThat(reading).isInstanceOf(Wrong.class);
    return (Wrong) reading;
  }
}
