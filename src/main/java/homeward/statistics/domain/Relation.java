package homeward.statistics.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What everybody can work out about figures: a whole is the sum of its parts. Where the report does
 * not show what is left of a whole, the rest is a part nobody sees.
 *
 * @param whole code of a figure, or of a rest
 * @param parts codes of figures and rests
 */
record Relation(String whole, List<String> parts) {

  /** A rest that would give away a few children or cases begins so and is kept from being found. */
  private static final String GUARDED = "rest:";

  /** A rest that tells of nobody begins so. */
  private static final String OPEN = "remainder:";

  /** The relations between the figures of the monthly report. */
  static final List<Relation> ALL =
      List.of(
          sum("reports.all", "reports.first", "reports.second"),
          sum(
              "reports.all",
              "reports.missing",
              "reports.absent",
              "reports.neither",
              "reports.undecided"),
          sum("reports.first", "reports.waiting", "remainder:told"),
          sum("episodes.all", "episodes.upgraded", "remainder:at-once"),
          sum(
              "episodes.all",
              "lengths.to-8-hours",
              "lengths.to-16-hours",
              "lengths.to-24-hours",
              "lengths.to-48-hours",
              "lengths.to-7-days",
              "lengths.over-7-days",
              "lengths.away"),
          sum(
              "episodes.all",
              "distances.to-5",
              "distances.to-10",
              "distances.to-20",
              "distances.to-40",
              "distances.to-80",
              "distances.over-80",
              "distances.declined",
              "distances.not-known"),
          sum("episodes.all", "children.missing", "remainder:missing-again"),
          sum("absences.all", "children.absent", "remainder:absent-again"),
          sum("children.either", "children.missing", "rest:only-absent"),
          sum("children.either", "children.absent", "rest:only-missing"),
          sum("children.missing", "rest:only-missing", "rest:both"),
          sum("children.missing", "levels.first", "rest:not-first"),
          sum("children.missing", "levels.second", "remainder:not-second"),
          sum("children.missing", "levels.third", "remainder:not-third"),
          sum("interviews.all", "interviews.offered", "interviews.not-offered"),
          sum(
              "interviews.all",
              "interviews.held",
              "interviews.declined",
              "interviews.ended",
              "interviews.open"),
          sum("interviews.held", "interviews.held-in-time", "interviews.held-late"),
          sum("interviews.open", "interviews.open-in-time", "interviews.open-late"),
          sum(
              "interviews.ended",
              "interviews.because-missing-again",
              "interviews.because-no-contact",
              "interviews.because-not-on-the-day",
              "interviews.because-moved-away",
              "interviews.because-too-unwell",
              "interviews.because-carer-refused",
              "interviews.because-other"),
          sum(
              "interviews.offered",
              "interviews.held",
              "interviews.declined",
              "remainder:offered-only"));

  Relation {
    parts = List.copyOf(parts);
  }

  static Relation sum(String whole, String... parts) {
    return new Relation(whole, List.of(parts));
  }

  /** Whole and parts. */
  List<String> members() {
    return Stream.concat(Stream.of(whole), parts.stream()).toList();
  }

  /** Whether it is a rest that nobody sees. */
  static boolean isRest(String code) {
    return code.startsWith(GUARDED) || code.startsWith(OPEN);
  }

  /** Whether it is a rest that must not be found when it is small. */
  static boolean isGuarded(String code) {
    return code.startsWith(GUARDED);
  }
}
