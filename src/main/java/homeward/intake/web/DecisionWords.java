package homeward.intake.web;

import homeward.protocol.Category;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words for proposals, decisions and what is due. */
final class DecisionWords {

  private DecisionWords() {}

  static String category(Category category) {
    return switch (category) {
      case MISSING -> "Missing";
      case ABSENT -> "Absent";
      case NEITHER -> "Neither: the carer collects";
    };
  }

  /** "12 minutes left", or "late by 5 minutes". */
  static String due(Instant due, Instant now) {
    return now.isAfter(due)
        ? "late by " + LondonTime.words(Duration.between(due, now))
        : LondonTime.words(Duration.between(now, due)) + " left";
  }

  /** "15 years", or "age not known". */
  static String age(@Nullable LocalDate born, Instant now) {
    return born == null
        ? "age not known"
        : java.time.Period.between(born, LondonTime.day(now)).getYears() + " years";
  }

  /** "1 missing report and 2 absent reports". */
  static String history(int missing, int absent) {
    return missing
        + " missing "
        + (missing == 1 ? "report" : "reports")
        + " and "
        + absent
        + " absent "
        + (absent == 1 ? "report" : "reports");
  }

  /** "the duty inspector", "the duty inspector or the force incident manager". */
  static String posts(Collection<String> codes) {
    return codes.stream()
        .map(code ->
            "the "
                + Arrays.stream(Post.values())
                    .filter(post -> post.code().equals(code))
                    .map(Post::words)
                    .findFirst()
                    .orElse(code))
        .collect(Collectors.joining(" or "));
  }

  /** What to do, as a verb, for a matter. */
  static String verb(String matter) {
    return switch (matter) {
      case "intake.acknowledge" -> "Acknowledge a report";
      case "intake.police-help" -> "Help to collect a child";
      case "intake.not-there" -> "Acknowledge: not where thought to be";
      case "intake.graver" -> "Acknowledge: new facts";
      case "intake.decide" -> "Decide missing, absent or neither";
      case "intake.decide-overdue" -> "Acknowledge: nobody has decided";
      case "intake.review" -> "Review an absence";
      case "intake.review-overdue" -> "Acknowledge: review is late";
      case "intake.call-back" -> "Call the informant back";
      case "intake.call-back-missed" -> "Acknowledge: call back was missed";
      case "intake.call-back-failed" -> "Acknowledge: informant not reached";
      case "intake.collect" -> "Ask whether the child was collected";
      case "intake.collect-overdue" -> "Acknowledge: nobody said whether the child was collected";
      default -> "Look";
    };
  }

  /** Danger in a word. */
  static String danger(int danger) {
    return switch (danger) {
      case 3 -> "High";
      case 2 -> "Missing";
      case 1 -> "Absent";
      default -> "Neither";
    };
  }

  /** The tone of a danger for a badge. */
  static String tone(int danger) {
    return switch (danger) {
      case 3 -> "red";
      case 2 -> "amber";
      case 1 -> "blue";
      default -> "";
    };
  }
}
