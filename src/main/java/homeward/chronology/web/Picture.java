package homeward.chronology.web;

import homeward.chronology.domain.Scale;
import java.util.List;

/**
 * The timeline as one picture. Horizontal places are hundredths of its width, so that it can be
 * read at any width; vertical ones are pixels.
 *
 * @param name what it shows, for who cannot see it
 * @param words what stands on it, in words
 * @param lanes from top to bottom; the first is where the child was away
 * @param legend each shape with its word and how often it stands there
 */
public record Picture(
    String name,
    String words,
    int height,
    List<Lane> lanes,
    List<Scale.Tick> ticks,
    List<Legend> legend) {

  /** Keeps its own copies. */
  public Picture {
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
    legend = List.copyOf(legend);
  }

  /** What a mark looks like: each sort has a shape of its own. */
  public enum Shape {
    MISSING("Missing", "M0 -11 L9 0 L0 11 L-9 0 Z"),
    ABSENT("Absent", "M-8 0 A8 8 0 1 0 8 0 A8 8 0 1 0 -8 0 Z"),
    INTERVIEW_HELD("Interview held", "M-7 -7 H7 V7 H-7 Z"),
    INTERVIEW_STEP("Interview offered, tried or answered", "M-5 -5 H5 V5 H-5 Z"),
    INTERVIEW_LATE("Interview late", "M0 -9 L9 7 H-9 Z"),
    MEETING_DUE("Meeting due, at the edge when still to come", "M-8 -9 H8 L-8 9 H8 Z"),
    MEETING_HELD("Meeting held or referral taken", "M-5 -8 H5 L9 0 L5 8 H-5 L-9 0 Z"),
    MEETING_STEP(
        "Meeting called for or arranged, child referred", "M-4 -6 H4 L7 0 L4 6 H-4 L-7 0 Z"),
    DECISION("Decision", "M0 8 L-7 -6 H7 Z"),
    MOVE("Move", "M0 -9 L8 -2 V7 H-8 V-2 Z");

    private final String words;
    private final String path;

    Shape(String words, String path) {
      this.words = words;
      this.path = path;
    }

    /** In plain words. */
    public String words() {
      return words;
    }

    /** Its outline around the point where it stands. */
    public String path() {
      return path;
    }

    /** Its name in the style sheet. */
    public String style() {
      return "homeward-mark--" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A line of the picture.
   *
   * @param title what stands on it
   * @param top where its title stands
   * @param line where its line runs
   */
  public record Lane(String title, int top, int line, List<Mark> marks) {

    /** Keeps its own copy. */
    public Lane {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Something on a line.
   *
   * @param x where it begins
   * @param width how long it lasted; 0 for a moment
   * @param words what it is, in a sentence
   * @param label its word beside it; empty where another would be covered
   */
  public record Mark(Shape shape, double x, double width, String words, String label) {

    /** Whether its word stands to the left, because the right edge is near. */
    public boolean labelLeft() {
      return x > 80;
    }
  }

  /** A shape with its word. */
  public record Legend(Shape shape, int count) {}
}
