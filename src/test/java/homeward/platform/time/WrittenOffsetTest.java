package homeward.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenOffsetTest {

  @ParameterizedTest
  @CsvSource({
    "+73h, PT73H",
    "73h, PT73H",
    "-2h, PT-2H",
    "+1d12h, PT36H",
    "+90m, PT90M",
    "PT73H, PT73H",
    "pt1h30m, PT1H30M",
    "P3DT2H, PT74H",
    "+0h, PT0S",
    "' +5s ', PT5S"
  })
  void whatPeopleWriteIsRead(String written, Duration meant) {
    assertThat(WrittenOffset.read(written)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+",
        "73",
        "h",
        "+h",
        "73 h",
        "1h1d",
        "tomorrow",
        "+73x",
        "P",
        "--1h",
        "99999999999h"
      })
  void anythingElseIsNotGuessedAt(String written) {
    assertThat(WrittenOffset.read(written)).isEmpty();
  }

  @Property
  void whatIsWrittenIsReadBackTheSame(
      @ForAll @LongRange(min = -8_000_000, max = 8_000_000) long seconds) {
    Duration amount = Duration.ofSeconds(seconds);
    assertThat(WrittenOffset.read(WrittenOffset.write(amount))).contains(amount);
  }

  @Test
  void theSignIsAlwaysWritten() {
    assertThat(WrittenOffset.write(Duration.ofHours(73))).isEqualTo("+3d1h");
    assertThat(WrittenOffset.write(Duration.ofMinutes(-90))).isEqualTo("-1h30m");
    assertThat(WrittenOffset.write(Duration.ZERO)).isEqualTo("+0h");
  }
}
