package homeward.intake.domain;

import homeward.intake.Decide;
import homeward.intake.Decide.Collecting;
import homeward.intake.Decide.ContactPlan;
import homeward.intake.DecisionOutcome.Lack;
import homeward.protocol.Category;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a decision needs before it can stand. */
public final class DecisionRules {

  /**
   * The fewest words of a rationale. The source asks for a full rationale and gives no number; five
   * words is the least that says what was weighed (local choice).
   */
  public static final int LEAST_WORDS = 5;

  private DecisionRules() {}

  /**
   * Whether the decision differs from the proposal, so that it needs a reason of its own and is
   * listed for review (failures: children at risk graded lower than the facts say). A later
   * decision that the child is missing never is: its rationale is the new fact.
   *
   * @param standing what was decided before; null for the first decision
   */
  public static boolean otherwise(
      Category proposed, Category decided, @Nullable Category standing) {
    return proposed != decided && standing == null;
  }

  /** What is lacking, in the order of the form; empty when the decision can stand. */
  public static List<Lack> lacks(
      Decide decide, Category proposed, @Nullable Category standing, Instant now) {
    List<Lack> lacks = new ArrayList<>();
    if (words(decide.rationale()) < LEAST_WORDS) {
      lacks.add(
          new Lack(
              "rationale",
              "Say why in at least "
                  + LEAST_WORDS
                  + " words: what you know, and what you weighed"));
    }
    if (otherwise(proposed, decide.category(), standing)
        && words(decide.otherwiseReason()) < LEAST_WORDS) {
      lacks.add(
          new Lack(
              "otherwise",
              "The protocol proposes "
                  + proposed.code()
                  + ": say in at least "
                  + LEAST_WORDS
                  + " words why you decide otherwise"));
    }
    switch (decide.category()) {
      case ABSENT -> absent(decide, now, lacks);
      case NEITHER -> neither(decide.collecting(), now, lacks);
      case MISSING -> {}
    }
    return List.copyOf(lacks);
  }

  /** How many words a text has. */
  public static int words(String text) {
    String said = text.strip();
    return said.isEmpty() ? 0 : said.split("\\s+").length;
  }

  private static void absent(Decide decide, Instant now, List<Lack> lacks) {
    if (decide.furtherEnquiry()) {
      lacks.add(
          new Lack(
              "furtherEnquiry",
              "A report that needs police enquiries is missing, not absent: decide missing"));
    }
    ContactPlan plan = decide.plan();
    if (plan == null) {
      lacks.add(new Lack("reviewAt", "Agree with the informant when the absence is reviewed"));
      return;
    }
    if (!plan.reviewAt().isAfter(now)) {
      lacks.add(new Lack("reviewAt", "The review must be later than now"));
    }
    if (!plan.firstCallBackAt().isAfter(now)) {
      lacks.add(new Lack("firstCallBackAt", "The first call back must be later than now"));
    }
    if (plan.every().compareTo(ContactPlan.SHORTEST) < 0
        || plan.every().compareTo(ContactPlan.LONGEST) > 0) {
      lacks.add(new Lack("every", "Call back every 5 minutes to every 12 hours"));
    }
    if (plan.agreedActions().isBlank()) {
      lacks.add(
          new Lack(
              "agreedActions", "Write what the informant agreed to do, or that it is nothing"));
    }
    if (words(plan.assessment()) < LEAST_WORDS) {
      lacks.add(
          new Lack(
              "assessment",
              "Assess in at least "
                  + LEAST_WORDS
                  + " words how vulnerable this child is now, and why"));
    }
  }

  private static void neither(@Nullable Collecting collecting, Instant now, List<Lack> lacks) {
    if (collecting == null || collecting.place().isBlank()) {
      lacks.add(new Lack("place", "Write where the child is known or thought to be"));
      return;
    }
    if (collecting.collectedBy().isBlank()) {
      lacks.add(new Lack("collectedBy", "Write who goes there"));
    }
    if (!collecting.askAt().isAfter(now)) {
      lacks.add(new Lack("askAt", "The time to ask must be later than now"));
    }
  }
}
