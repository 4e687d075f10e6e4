package homeward.protocol.file;

import homeward.protocol.ClauseValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who holds return interviews. */
final class RouteReading {

  private static final Set<String> LIVES = Set.of("home", "care");
  private static final Set<String> PLACED_BY = Set.of("own", "other");

  private RouteReading() {}

  static ClauseValue.Route read(Strict value) {
    LocalDate from = day(value, "from");
    LocalDate until = value.has("until") ? day(value, "until") : null;
    if (until != null && until.isBefore(from)) {
      throw new ProtocolFileRefused(value.where(), "'until' lies before 'from'");
    }
    return new ClauseValue.Route(
        value.text("provider"),
        from,
        until,
        new ClauseValue.Route.Whom(
            value.has("districts") ? value.set("districts") : Set.of(),
            age(value, "age-from"),
            age(value, "age-to"),
            among(value, "lives", LIVES),
            among(value, "placed-by", PLACED_BY)));
  }

  private static @Nullable Integer age(Strict value, String key) {
    return value.has(key) ? value.number(key) : null;
  }

  private static Set<String> among(Strict value, String key, Set<String> known) {
    Set<String> words = value.has(key) ? value.set(key) : Set.of();
    for (String word : words) {
      if (!known.contains(word)) {
        throw new ProtocolFileRefused(value.where(), "'" + key + "' cannot be '" + word + "'");
      }
    }
    return words;
  }

  private static LocalDate day(Strict value, String key) {
    try {
      return LocalDate.parse(value.text(key));
    } catch (DateTimeParseException e) {
      throw new ProtocolFileRefused(value.where(), "'" + key + "' should be a day", e);
    }
  }
}
