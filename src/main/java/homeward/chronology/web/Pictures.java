package homeward.chronology.web;

import homeward.chronology.Occurrence;
import homeward.chronology.domain.Away;
import homeward.chronology.domain.FactKind;
import homeward.chronology.domain.Scale;
import homeward.chronology.domain.Strand;
import homeward.chronology.web.Picture.Lane;
import homeward.chronology.web.Picture.Legend;
import homeward.chronology.web.Picture.Mark;
import homeward.chronology.web.Picture.Shape;
import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws a child's story as one picture. */
final class Pictures {

  private static final int FIRST_LANE = 66;
  private static final int LANE = 58;

  /** Two words closer than this, in hundredths, would cover each other on a telephone. */
  private static final double ROOM = 20;

  private Pictures() {}

  /** The picture of these facts from then until now; what is due later stands at the edge. */
  static Picture draw(List<Occurrence> facts, Sentences sentences, Instant from, Instant now) {
    Scale scale = new Scale(from, now);
    List<Lane> lanes = new ArrayList<>();
    List<Mark> away = away(facts, scale, now);
    lanes.add(new Lane("Missing and absent", 18, FIRST_LANE, away));
    for (String title : List.of("Return interviews", "Meetings", "Decisions", "Moves")) {
      int top = FIRST_LANE + 40 + (lanes.size() - 1) * LANE;
      List<Mark> marks =
          facts.stream()
              .filter(fact -> !fact.at().isBefore(from))
              .flatMap(fact -> mark(fact, title, sentences, scale, now).stream())
              .toList();
      lanes.add(new Lane(title, top, top + 24, marks));
    }
    Map<Shape, Integer> counts = new EnumMap<>(Shape.class);
    lanes.forEach(lane -> lane.marks().forEach(one -> counts.merge(one.shape(), 1, Integer::sum)));
    List<Legend> legend = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      int count = counts.getOrDefault(shape, 0);
      if (count > 0 || shape == Shape.MISSING || shape == Shape.ABSENT) {
        legend.add(new Legend(shape, count));
      }
    }
    return new Picture(
        "Timeline from " + LondonTime.words(LondonTime.day(from)) + " to now",
        "Missing "
            + times(counts, Shape.MISSING)
            + ", absent "
            + times(counts, Shape.ABSENT)
            + ". Every mark is a row of the table below.",
        lanes.getLast().line() + 40,
        lanes,
        scale.ticks(),
        legend);
  }

  private static List<Mark> away(List<Occurrence> facts, Scale scale, Instant now) {
    List<Away> all =
        Away.of(
            facts.stream()
                .map(fact -> new Away.Step(fact.kind(), fact.subject(), fact.at()))
                .toList());
    List<Mark> marks = new ArrayList<>();
    double free = 0;
    for (Away one : all) {
      if (!one.reaches(scale.from())) {
        continue;
      }
      Instant until = one.until();
      double x = scale.at(one.from());
      double width = scale.at(until == null ? now : until) - x;
      Shape shape = one.missing() ? Shape.MISSING : Shape.ABSENT;
      double begins = x > 100 - ROOM ? x - ROOM : x;
      boolean fits = begins >= free;
      free = fits ? begins + ROOM : free;
      marks.add(
          new Mark(
              shape,
              x,
              Math.max(0, Math.round(width * 100) / 100.0),
              words(one, until, now),
              fits ? shape.words() : ""));
    }
    return marks;
  }

  private static String words(Away one, @Nullable Instant until, Instant now) {
    String what = one.missing() ? "Missing" : "Absent";
    Duration lasted = Duration.between(one.from(), until == null ? now : until);
    return what
        + " from "
        + LondonTime.words(one.from(), now)
        + (until == null
            ? ", still away after " + LondonTime.words(lasted)
            : " for " + LondonTime.words(lasted));
  }

  private static Optional<Mark> mark(
      Occurrence fact, String lane, Sentences sentences, Scale scale, Instant now) {
    return shape(fact.kind())
        .filter(shape -> lane(fact.kind().strand()).equals(lane))
        .map(shape ->
            new Mark(
                shape,
                scale.at(fact.at()),
                0,
                LondonTime.words(fact.at(), now) + ": " + sentences.of(fact),
                ""));
  }

  private static String lane(Strand strand) {
    return switch (strand) {
      case INTERVIEWS -> "Return interviews";
      case MEETINGS -> "Meetings";
      case MOVES -> "Moves";
      default -> "Decisions";
    };
  }

  private static Optional<Shape> shape(FactKind kind) {
    return switch (kind) {
      case HELD -> Optional.of(Shape.INTERVIEW_HELD);
      case LATE -> Optional.of(Shape.INTERVIEW_LATE);
      case OFFERED, TRIED, ACCEPTED, DECLINED, OFFER_CLOSED, NOT_POSSIBLE ->
          Optional.of(Shape.INTERVIEW_STEP);
      case DECIDED,
          ABSENCE_REVIEWED,
          RISK_DECIDED,
          RISK_RAISED,
          RISK_LOWERED,
          RISK_CONFIRMED,
          RISK_REVIEWED,
          CLOSED,
          REOPENED ->
          Optional.of(Shape.DECISION);
      case MEETING_DUE -> Optional.of(Shape.MEETING_DUE);
      case MEETING_HELD, REFERENCE_DONE, ABSENT_TAKEN -> Optional.of(Shape.MEETING_HELD);
      case MEETING_ASKED, MEETING_CALLED, MEETING_ARRANGED, REFERENCE_OPENED, ABSENT_REFERRED ->
          Optional.of(Shape.MEETING_STEP);
      case MOVED -> Optional.of(Shape.MOVE);
      default -> Optional.empty();
    };
  }

  private static String times(Map<Shape, Integer> counts, Shape shape) {
    int count = counts.getOrDefault(shape, 0);
    return count == 0 ? "never" : count == 1 ? "once" : count + " times";
  }
}
