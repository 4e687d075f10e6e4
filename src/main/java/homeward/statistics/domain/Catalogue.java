package homeward.statistics.domain;

import homeward.statistics.Figure;
import homeward.statistics.Figure.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every figure of the monthly report, in the order it is read. */
public final class Catalogue {

  /** The measure whose figures a local protocol may not have. */
  public static final String LEVELS_MEASURE = "levels";

  private static final String EPISODES_ALL = "episodes.all";

  private static final List<Figure> REPORTS =
      with(
          rows("reports", "all"),
          parts(
              "reports",
              "reports.all",
              "first",
              "second",
              "missing",
              "absent",
              "neither",
              "undecided"),
          List.of(rows("reports", "waiting")));

  private static final List<Figure> EPISODES =
      with(rows("episodes", "all"), parts("episodes", EPISODES_ALL, "upgraded"), List.of());

  private static final List<Figure> ABSENCES = List.of(rows("absences", "all"));

  private static final List<Figure> CHILDREN =
      List.of(
          children("children", "missing"),
          children("children", "absent"),
          children("children", "either"));

  private static final List<Figure> LEVELS =
      List.of(
          children(LEVELS_MEASURE, "first"),
          children(LEVELS_MEASURE, "second"),
          children(LEVELS_MEASURE, "third"));

  private static final List<Figure> INTERVIEWS =
      Stream.of(
              List.of(rows("interviews", "all")),
              parts(
                  "interviews",
                  "interviews.all",
                  "offered",
                  "not-offered",
                  "held",
                  "declined",
                  "ended",
                  "open",
                  "held-in-time",
                  "held-late",
                  "open-in-time",
                  "open-late"),
              parts(
                  "interviews",
                  "interviews.ended",
                  "because-missing-again",
                  "because-no-contact",
                  "because-not-on-the-day",
                  "because-moved-away",
                  "because-too-unwell",
                  "because-carer-refused",
                  "because-other"),
              List.of(rows("interviews", "no-record")))
          .flatMap(List::stream)
          .toList();

  private static final List<Figure> LENGTHS =
      parts(
          "lengths",
          EPISODES_ALL,
          "to-8-hours",
          "to-16-hours",
          "to-24-hours",
          "to-48-hours",
          "to-7-days",
          "over-7-days",
          "away");

  private static final List<Figure> DISTANCES =
      parts(
          "distances",
          EPISODES_ALL,
          "to-5",
          "to-10",
          "to-20",
          "to-40",
          "to-80",
          "over-80",
          "declined",
          "not-known");

  /** The figures by measure, in the order of the report. */
  private static final List<List<Figure>> SECTIONS =
      List.of(REPORTS, EPISODES, ABSENCES, CHILDREN, LEVELS, INTERVIEWS, LENGTHS, DISTANCES);

  /** The figures whose thirteen months are shown. */
  private static final List<String> TRENDS =
      List.of(
          "reports.missing",
          "reports.absent",
          "episodes.all",
          "absences.all",
          "children.missing",
          "levels.first",
          "interviews.all",
          "interviews.held",
          "interviews.held-in-time");

  private Catalogue() {}

  /** The figures of each measure, in the order of the report. */
  public static List<List<Figure>> sections() {
    return SECTIONS;
  }

  /** All figures. */
  public static List<Figure> all() {
    return SECTIONS.stream().flatMap(List::stream).toList();
  }

  /** The names of the measures. */
  public static List<String> measures() {
    return SECTIONS.stream().map(section -> section.getFirst().measure()).toList();
  }

  /** The figure of a code; empty when there is none. */
  public static Optional<Figure> find(String code) {
    return all().stream().filter(figure -> figure.code().equals(code)).findFirst();
  }

  /** The figures whose thirteen months are shown. */
  public static List<Figure> trends() {
    return TRENDS.stream().map(code -> find(code).orElseThrow()).toList();
  }

  private static Figure rows(String measure, String cell) {
    return new Figure(measure, cell, Counts.ROWS, null);
  }

  private static Figure children(String measure, String cell) {
    return new Figure(measure, cell, Counts.CHILDREN, null);
  }

  private static List<Figure> parts(String measure, String whole, String... cells) {
    return Stream.of(cells).map(cell -> new Figure(measure, cell, Counts.ROWS, whole)).toList();
  }

  private static List<Figure> with(Figure whole, List<Figure> parts, List<Figure> more) {
    List<Figure> all = new ArrayList<>(List.of(whole));
    all.addAll(parts);
    all.addAll(more);
    return List.copyOf(all);
  }
}
