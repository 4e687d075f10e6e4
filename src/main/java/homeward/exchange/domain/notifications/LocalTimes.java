package homeward.exchange.domain.notifications;

import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times as a London wall clock showed them, {@code DD/MM/YYYY HH:MM}. */
public final class LocalTimes {

  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.UK)
          .withResolverStyle(ResolverStyle.STRICT);

  private LocalTimes() {}

  /** The wall-clock time; empty when the text is not one. */
  public static Optional<LocalDateTime> parse(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, PRINTED));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /** The wall-clock time as the file prints it. */
  public static String print(LocalDateTime time) {
    return PRINTED.format(time);
  }

  /**
   * What the clock can have meant, earliest first: one instant on ordinary days, none for the hour
   * that is skipped in March, two for the hour that comes twice in October.
   */
  public static List<Instant> readings(LocalDateTime time) {
    return LondonTime.ZONE.getRules().getValidOffsets(time).stream()
        .map((ZoneOffset offset) -> time.toInstant(offset))
        .sorted()
        .toList();
  }
}
