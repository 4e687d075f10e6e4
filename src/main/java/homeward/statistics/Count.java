package homeward.statistics;

/** What a figure came to. */
public sealed interface Count {

  /** A number; 0 means that it was counted and none was found. */
  record Exact(int number) implements Count {}

  /** Nobody supplied what would have to be counted; this is not 0. */
  record NoData() implements Count {}

  /** The area's protocol has no rule by which it could be counted; this is not 0. */
  record NoRule() implements Count {}

  /** Published only: a number from 1 to 5. */
  record Few() implements Count {}

  /** Published only: another number left out, so that a small one cannot be worked out. */
  record Withheld() implements Count {}

  /**
   * In words for a page or a file: "148", "no data", "no such rule", "fewer than 6", "not shown".
   */
  default String words() {
    return switch (this) {
      case Exact(int number) -> String.format(java.util.Locale.UK, "%,d", number);
      case NoData() -> "no data";
      case NoRule() -> "no such rule";
      case Few() -> "fewer than 6";
      case Withheld() -> "not shown";
    };
  }
}
