package homeward.platform.time;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of time as people write it: {@code +73h}, {@code 1d12h}, {@code -30m}, {@code PT73H}.
 */
public final class WrittenOffset {

  private static final Pattern WORDS =
      Pattern.compile("([+-]?)(?:(\\d{1,5})d)?(?:(\\d{1,6})h)?(?:(\\d{1,8})m)?(?:(\\d{1,9})s)?");

  private WrittenOffset() {}

  /** The amount; empty when the text is not one. Days are 24 hours. */
  public static Optional<Duration> read(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    Matcher words = WORDS.matcher(plain);
    if (words.matches() && plain.chars().anyMatch(Character::isDigit)) {
      Duration amount =
          Duration.ofDays(number(words.group(2)))
              .plusHours(number(words.group(3)))
              .plusMinutes(number(words.group(4)))
              .plusSeconds(number(words.group(5)));
      return Optional.of("-".equals(words.group(1)) ? amount.negated() : amount);
    }
    try {
      return Optional.of(Duration.parse(plain));
    } catch (DateTimeParseException | ArithmeticException notOne) {
      return Optional.empty();
    }
  }

  /** The amount in the shortest form that {@link #read} takes, with its sign: {@code +3d1h}. */
  public static String write(Duration amount) {
    if (amount.isZero()) {
      return "+0h";
    }
    Duration size = amount.abs();
    StringBuilder text = new StringBuilder(amount.isNegative() ? "-" : "+");
    append(text, size.toDays(), 'd');
    append(text, size.toHoursPart(), 'h');
    append(text, size.toMinutesPart(), 'm');
    append(text, size.toSecondsPart(), 's');
    return text.toString();
  }

  private static void append(StringBuilder text, long number, char unit) {
    if (number > 0) {
      text.append(number).append(unit);
    }
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
