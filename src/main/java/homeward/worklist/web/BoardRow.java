package homeward.worklist.web;

import homeward.worklist.Board;
import homeward.worklist.Standing;
import homeward.worklist.domain.Brief;
import homeward.worklist.web.WorkRow.Badge;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of a board in words.
 *
 * @param who names the row and where it leads
 * @param risk the level with its tone; null where no risk is graded
 * @param state missing, absent or back, and for how long
 * @param lastAction how long ago something real was done; words empty where nothing is measured
 * @param owner who has it, and whether they accepted
 * @param from the area
 * @param more what is due next, and what whoever looks must know
 */
public record BoardRow(
    Who who,
    @Nullable Badge risk,
    State state,
    Badge lastAction,
    String owner,
    String from,
    More more) {

  /**
   * The child and the row.
   *
   * @param key names the row on the screen
   * @param childId to be named by a refresh, so that the audit has the child once
   * @param child initials and age
   */
  public record Who(String key, String childId, String child, String path) {}

  /**
   * Missing, absent or back.
   *
   * @param since machine-readable, for the running clock
   */
  public record State(String words, String lasting, String since, boolean running) {}

  /** What is due next (words empty for nothing), and flags. */
  public record More(Badge due, List<Badge> flags) {

    /** Keeps its own copy. */
    public More {
      flags = List.copyOf(flags);
    }
  }

  static BoardRow of(Standing one, String area, Instant now) {
    Instant due = one.times().due();
    boolean late = one.overdue(now);
    return new BoardRow(
        new Who(
            one.matter().subject().toString(),
            one.child().id().toString(),
            WorkRow.child(one.child(), now),
            path(one)),
        risk(one),
        state(one, now),
        lastAction(one, now),
        owner(one.owner()),
        area,
        new More(
            new Badge(
                due == null ? "" : Brief.words(due, now) + (late ? ", late" : ""),
                late ? "red" : ""),
            flags(one, now)));
  }

  /**
   * Where the row leads: for an interview its state, which everybody who works with a child sees.
   */
  private static String path(Standing one) {
    return switch (one.matter().away()) {
      case MISSING -> "/episodes/" + one.matter().subject();
      case ABSENT -> "/absences/" + one.matter().subject();
      case RETURNED -> "/children/" + one.child().id() + "/interviews";
    };
  }

  private static @Nullable Badge risk(Standing one) {
    if (one.matter().away() != Board.Away.MISSING) {
      return null;
    }
    String level = one.level();
    if (level == null) {
      return new Badge("Not graded", "red");
    }
    return switch (level) {
      case "HIGH" -> new Badge("High", "red");
      case "MEDIUM" -> new Badge("Medium", "amber");
      default -> new Badge("Low", "blue");
    };
  }

  private static State state(Standing one, Instant now) {
    Instant since = one.times().since();
    Instant found = one.back().found();
    Instant returned = one.back().returned();
    return switch (one.matter().away()) {
      case ABSENT -> running("Absent", since, now);
      case RETURNED -> running("Back", since, now);
      case MISSING -> {
        Instant end = found == null ? returned : found;
        yield end == null
            ? running("Missing", since, now)
            : new State("Was missing", Brief.words(Duration.between(since, end)), "", false);
      }
    };
  }

  private static State running(String words, Instant since, Instant now) {
    return new State(words, Brief.words(Duration.between(since, now)), since.toString(), true);
  }

  private static Badge lastAction(Standing one, Instant now) {
    Instant last = one.times().lastAction();
    if (last == null) {
      return new Badge("", "");
    }
    boolean alarm = one.alarm(now);
    return new Badge(
        Brief.words(Duration.between(last, now)) + " ago" + (alarm ? ", too long" : ""),
        alarm ? "red" : "");
  }

  private static String owner(Standing.Owner owner) {
    if (owner.name().isEmpty()) {
      return "Nobody yet";
    }
    return owner.name() + (owner.accepted() ? "" : " (not accepted)");
  }

  private static List<Badge> flags(Standing one, Instant now) {
    List<Badge> flags = new ArrayList<>();
    Standing.Back back = one.back();
    if (back.stage() != null) {
      flags.add(interview(one, back.stage(), now));
    } else if (back.returned() != null) {
      flags.add(new Badge("Back", "green"));
    } else if (back.found() != null) {
      flags.add(new Badge("Found", "green"));
    }
    if (one.owner().handedOver()) {
      flags.add(new Badge("Handed over", "blue"));
    }
    if (one.flags().restricted()) {
      flags.add(new Badge("Restricted", "red"));
    }
    if (one.flags().doNotDivulge()) {
      flags.add(new Badge("Do not divulge", "red"));
    }
    if (one.flags().exploitation()) {
      flags.add(new Badge("Exploited", "red"));
    }
    if (!one.flags().triggerPlan() && one.matter().away() == Board.Away.MISSING) {
      flags.add(new Badge("No trigger plan", "amber"));
    }
    if (one.flags().times() > 1) {
      flags.add(new Badge(one.flags().times() + " in 90 days", ""));
    }
    return flags;
  }

  private static Badge interview(Standing one, String stage, Instant now) {
    String words =
        switch (stage) {
          case "NOT_OFFERED" -> "Interview: nobody asked";
          case "OFFERED" -> "Interview: service asked";
          case "TRIED" -> "Interview: tried";
          default -> "Interview: " + stage.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    if (one.overdue(now)) {
      return new Badge(words + ", late", "red");
    }
    Instant atRisk = one.back().atRisk();
    return atRisk != null && !now.isBefore(atRisk)
        ? new Badge(words + ", at risk", "amber")
        : new Badge(words, "");
  }
}
