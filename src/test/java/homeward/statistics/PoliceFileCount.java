package homeward.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts a police notifications file straight from its text, with its own notion of what a row
 * means and who a child is, so that the product's counts have something to be held against. Uses
 * none of the product's classes.
 *
 * <p>A row counts unless its times cannot be. It is a second report when a row before it has the
 * same last-seen time, category, place and postcode. A disappearance has ended when any of its rows
 * tells of a return.
 */
final class PoliceFileCount {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  /** What Staffordshire and Stoke agreed, written down by hand: so many in 90 days. */
  private static final Map<Integer, String> LEVELS = Map.of(3, "first", 5, "second", 9, "third");

  private final Map<YearMonth, Map<String, Integer>> counts = new TreeMap<>();
  private final List<String> leftOut = new ArrayList<>();
  private final Map<String, Map<String, Boolean>> seen = new LinkedHashMap<>();
  private final Map<String, String> children = new LinkedHashMap<>();
  private final SameChildRule rule = new SameChildRule();

  /** One disappearance, from its first row. */
  private static final class Gone {
    final Map<String, String> first;
    boolean back;

    Gone(Map<String, String> first) {
      this.first = first;
      this.back = !cell(first, "ReturnedAt").isEmpty();
    }

    boolean missing() {
      return cell(first, "Category").equals("Missing");
    }

    LocalDateTime start() {
      return time(first, "LastSeen");
    }

    Duration length() {
      return Duration.between(start().atZone(LONDON), time(first, "FoundAt").atZone(LONDON));
    }
  }

  /**
   * Counts the file.
   *
   * @param apart references of second reports to count as disappearances of their own
   */
  PoliceFileCount(String resource, Set<String> apart) {
    Map<String, Gone> gone = new LinkedHashMap<>();
    for (Map<String, String> row : rows(resource)) {
      if (cannotBe(row)) {
        leftOut.add(cell(row, "Ref"));
        continue;
      }
      YearMonth month = YearMonth.from(time(row, "ReportedAt"));
      boolean missing = cell(row, "Category").equals("Missing");
      add(month, "reports.all");
      add(month, missing ? "reports.missing" : "reports.absent");
      String key =
          String.join(
              "|",
              cell(row, "LastSeen"),
              cell(row, "Category"),
              cell(row, "MissingFrom"),
              cell(row, "HomeAddressPostcode").replace(" ", ""),
              apart.contains(cell(row, "Ref")) ? cell(row, "Ref") : "");
      child(row);
      Gone before = gone.putIfAbsent(key, new Gone(row));
      add(month, before == null ? "reports.first" : "reports.second");
      if (before != null && !cell(row, "ReturnedAt").isEmpty()) {
        before.back = true;
      }
    }
    gone.values().forEach(this::disappearance);
    levels(gone.values().stream().filter(one -> one.missing() && one.back).toList());
  }

  /** What a figure comes to in a month. */
  int count(YearMonth month, String figure) {
    return counts.getOrDefault(month, Map.of()).getOrDefault(figure, 0);
  }

  /** References of the rows that cannot be. */
  List<String> leftOut() {
    return leftOut;
  }

  /** Whether two rows are about one child. */
  boolean sameChild(String reference, String other) {
    return Objects.requireNonNull(children.get(reference))
        .equals(Objects.requireNonNull(children.get(other)));
  }

  private void disappearance(Gone gone) {
    if (!gone.back) {
      add(YearMonth.from(time(gone.first, "ReportedAt")), "reports.waiting");
      return;
    }
    YearMonth month = YearMonth.from(gone.start());
    add(month, gone.missing() ? "episodes.all" : "absences.all");
    if (gone.missing()) {
      add(month, "lengths." + lengthBand(gone.length()));
      add(month, "distances." + distanceBand(cell(gone.first, "DistanceMiles")));
    }
    once(month, gone.missing() ? "children.missing" : "children.absent", gone);
    once(month, "children.either", gone);
  }

  private void once(YearMonth month, String figure, Gone gone) {
    if (seen.computeIfAbsent(month + figure, _ -> new LinkedHashMap<>())
            .putIfAbsent(child(gone.first), true)
        == null) {
      add(month, figure);
    }
  }

  /** Looks back from each start on the calendar, and knows nothing of clauses or of what fired. */
  private void levels(List<Gone> episodes) {
    Map<String, List<LocalDateTime>> starts = new LinkedHashMap<>();
    for (Gone episode : episodes) {
      starts.computeIfAbsent(child(episode.first), _ -> new ArrayList<>()).add(episode.start());
    }
    starts.forEach((child, all) -> {
      all.sort(null);
      for (int level : LEVELS.keySet()) {
        Map<YearMonth, Boolean> reached = new TreeMap<>();
        for (int one = 0; one < all.size(); one++) {
          LocalDate day = all.get(one).toLocalDate();
          long before =
              all.subList(0, one).stream()
                  .filter(other -> other.toLocalDate().toEpochDay() > day.toEpochDay() - 90)
                  .count();
          if (before == level - 1) {
            reached.put(YearMonth.from(day), true);
          }
        }
        reached
            .keySet()
            .forEach(month -> add(month, "levels." + Objects.requireNonNull(LEVELS.get(level))));
      }
    });
  }

  private static String lengthBand(Duration length) {
    long minutes = length.toMinutes();
    return minutes < 480
        ? "to-8-hours"
        : minutes < 960
            ? "to-16-hours"
            : minutes < 1440
                ? "to-24-hours"
                : minutes < 2880 ? "to-48-hours" : minutes < 10080 ? "to-7-days" : "over-7-days";
  }

  private static String distanceBand(String miles) {
    if (miles.isEmpty()) {
      return "not-known";
    }
    if (miles.equals("declined")) {
      return "declined";
    }
    for (int edge : new int[] {5, 10, 20, 40, 80}) {
      if (new BigDecimal(miles).compareTo(BigDecimal.valueOf(edge)) <= 0) {
        return "to-" + edge;
      }
    }
    return "over-80";
  }

  /** A row that cannot be: an end before the beginning, or an hour the clocks left out. */
  private static boolean cannotBe(Map<String, String> row) {
    for (String column : List.of("LastSeen", "ReportedAt", "FoundAt", "ReturnedAt")) {
      if (!cell(row, column).isEmpty()
          && LONDON.getRules().getValidOffsets(time(row, column)).isEmpty()) {
        return true;
      }
    }
    return after(row, "LastSeen", "ReportedAt")
        || after(row, "LastSeen", "FoundAt")
        || after(row, "FoundAt", "ReturnedAt");
  }

  private static boolean after(Map<String, String> row, String one, String other) {
    return !cell(row, one).isEmpty()
        && !cell(row, other).isEmpty()
        && time(row, one).isAfter(time(row, other));
  }

  /** Who a row is about; see {@link SameChildRule}. */
  private String child(Map<String, String> row) {
    return children.computeIfAbsent(
        cell(row, "Ref"),
        _ ->
            rule.of(
                cell(row, "Surname"),
                cell(row, "Forenames"),
                cell(row, "DOB"),
                cell(row, "Sex"),
                cell(row, "HomeAddressPostcode")));
  }

  private void add(YearMonth month, String figure) {
    counts.computeIfAbsent(month, _ -> new TreeMap<>()).merge(figure, 1, Integer::sum);
  }

  private static LocalDateTime time(Map<String, String> row, String column) {
    return LocalDateTime.parse(cell(row, column), PRINTED);
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column)).strip();
  }

  private static List<Map<String, String>> rows(String resource) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PoliceFileCount.class.getResourceAsStream(resource)),
                Charset.forName("windows-1252")))) {
      String[] heads = Objects.requireNonNull(in.readLine()).split(",", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.replace("\"", "").split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < heads.length; i++) {
          row.put(heads[i].strip(), cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
