package homeward.protocol.domain;

import homeward.protocol.ClauseValue.Every;
import homeward.protocol.ClauseValue.LookBack;
import homeward.protocol.Windows;
import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Works the clocks of examples. Times are written as a clock on a London wall shows them, {@code
 * 2026-03-29 03:10}; where that comes twice, {@code BST} or {@code GMT} behind it says which.
 */
final class ExampleClocks {

  private static final DateTimeFormatter WALL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.UK);

  private ExampleClocks() {}

  static Map<String, List<String>> length(Duration length, Given given) {
    return due(given, Windows.due(at(given.word("start")), length));
  }

  static Map<String, List<String>> daysOn(int days, Given given) {
    return due(given, Windows.daysOn(at(given.word("start")), days));
  }

  static Map<String, List<String>> lookBack(LookBack back, Given given) {
    boolean counts =
        back.counts(LocalDate.parse(given.word("earlier")), LocalDate.parse(given.word("latest")));
    return Map.of("counts", Examples.yesOrNo(counts));
  }

  static Map<String, List<String>> every(Every every, Given given) {
    LocalDate due = every.due(LocalDate.parse(given.word("last")));
    if (!given.has("today")) {
      return Map.of("due", List.of(due.toString()));
    }
    boolean late = LocalDate.parse(given.word("today")).isAfter(due);
    return Map.of("due", List.of(due.toString()), "late", Examples.yesOrNo(late));
  }

  private static Map<String, List<String>> due(Given given, Instant due) {
    if (!given.has("now")) {
      return Map.of("due", List.of(wall(due)));
    }
    Instant now = at(given.word("now"));
    return Map.of(
        "due", List.of(wall(due)),
        "late", Examples.yesOrNo(Windows.late(due, now)),
        "reached", Examples.yesOrNo(!now.isBefore(due)));
  }

  private static Instant at(String text) {
    LocalDateTime wall = LocalDateTime.parse(text.substring(0, 16), WALL);
    if (LondonTime.ZONE.getRules().getValidOffsets(wall).isEmpty()) {
      throw new IllegalArgumentException("London had no " + text);
    }
    ZonedDateTime zoned = wall.atZone(LondonTime.ZONE);
    return switch (text.substring(16).strip()) {
      case "", "BST" -> zoned.withEarlierOffsetAtOverlap().toInstant();
      case "GMT" -> zoned.withLaterOffsetAtOverlap().toInstant();
      case String other -> throw new IllegalArgumentException("no zone " + other);
    };
  }

  private static String wall(Instant at) {
    ZonedDateTime zoned = at.atZone(LondonTime.ZONE);
    boolean twice = LondonTime.ZONE.getRules().getValidOffsets(zoned.toLocalDateTime()).size() == 2;
    String suffix =
        !twice ? "" : LondonTime.ZONE.getRules().isDaylightSavings(at) ? " BST" : " GMT";
    return zoned.format(WALL) + suffix;
  }
}
