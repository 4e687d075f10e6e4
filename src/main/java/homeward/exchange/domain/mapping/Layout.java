package homeward.exchange.domain.mapping;

import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.notifications.Rejected;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What each column of one file is, in the file's order.
 *
 * @param dates how it writes days and times; null for a file with the police system's own headings,
 *     which writes {@code DD/MM/YYYY HH:MM} and nothing else
 */
public record Layout(List<Place> places, @Nullable DateStyle dates) {

  /** Names of facts that no sentence uses as an ordinary word. */
  private static final Pattern JOINED_WORDS =
      Pattern.compile(
          "\\b(MissingFrom|HomeAddressPostcode|LookedAfter|PlacingAuthority|LastSeen|ReportedAt"
              + "|CSEMarker|FoundAt|ReturnedAt|FoundBy|FoundPostcodeDistrict|DistanceMiles"
              + "|ClosureCode)\\b");

  /** Keeps its own copy. */
  public Layout {
    places = List.copyOf(places);
  }

  /**
   * One column.
   *
   * @param heading as the file prints it
   * @param fact null when the column is not used
   */
  public record Place(String heading, @Nullable Column fact) {}

  /** The columns under the police system's own headings. */
  public static Layout standard(List<Column> columns) {
    return new Layout(
        columns.stream().map(column -> new Place(column.heading(), column)).toList(), null);
  }

  /** The headings in the file's order. */
  public List<String> headings() {
    return places.stream().map(Place::heading).toList();
  }

  /** The facts that have a column. */
  public Set<Column> facts() {
    Set<Column> facts = EnumSet.noneOf(Column.class);
    for (Place place : places) {
      Column fact = place.fact();
      if (fact != null) {
        facts.add(fact);
      }
    }
    return facts;
  }

  /** The cells of a row by fact, days and times in the one form that the checks read. */
  public Map<Column, String> cells(List<String> cells) {
    Map<Column, String> byFact = new EnumMap<>(Column.class);
    for (int i = 0; i < places.size(); i++) {
      Column fact = places.get(i).fact();
      if (fact != null) {
        byFact.put(fact, understood(fact, cells.get(i)));
      }
    }
    return byFact;
  }

  /** A rejected row with the file's own headings in its reasons, so that they can be looked up. */
  public Rejected inItsOwnWords(Rejected rejected) {
    DateStyle style = dates;
    if (style == null) {
      return rejected;
    }
    return new Rejected(
        rejected.number(),
        rejected.reference(),
        rejected.reasons().stream()
            .map(reason -> ownWords(reason).replace("DD/MM/YYYY", style.form()))
            .toList());
  }

  private String understood(Column fact, String cell) {
    if (dates == null) {
      return cell;
    }
    return Facts.isDay(fact) ? dates.day(cell) : Facts.isTime(fact) ? dates.time(cell) : cell;
  }

  private String ownWords(String reason) {
    for (Column fact : Column.values()) {
      if (reason.startsWith(fact.heading() + " ")) {
        return named(fact) + withOwnHeadings(reason.substring(fact.heading().length()));
      }
    }
    return withOwnHeadings(reason);
  }

  private String withOwnHeadings(String words) {
    return JOINED_WORDS
        .matcher(words)
        .replaceAll(
            found -> Matcher.quoteReplacement(named(Column.named(found.group()).orElseThrow())));
  }

  /** The file's heading in quotation marks; without such a column, the fact in words. */
  private String named(Column fact) {
    for (Place place : places) {
      if (place.fact() == fact) {
        return "“" + place.heading() + "”";
      }
    }
    return Facts.words(fact);
  }
}
