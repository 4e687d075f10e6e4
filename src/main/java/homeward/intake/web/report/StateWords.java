package homeward.intake.web.report;

import homeward.intake.Report;
import org.jspecify.annotations.Nullable;

/** What a report is now, in words. */
final class StateWords {

  private StateWords() {}

  /** "Missing"; "Waiting for a decision"; "A carer goes to the child". */
  static String of(Report report) {
    Report.Whereabouts where = report.whereabouts();
    boolean notThere = where != null && where.notThereAt() != null;
    return of(report.summary().category(), report.kind(), notThere);
  }

  /** The same from its parts. */
  static String of(@Nullable String category, Report.Kind kind, boolean notThere) {
    if (category == null && kind == Report.Kind.WHEREABOUTS_KNOWN && !notThere) {
      return "A carer goes to the child";
    }
    return category(category);
  }

  /** A category in words. */
  static String category(@Nullable String category) {
    if (category == null) {
      return "Waiting for a decision";
    }
    return switch (category) {
      case "MISSING" -> "Missing";
      case "ABSENT" -> "Absent";
      default -> "Neither missing nor absent";
    };
  }
}
