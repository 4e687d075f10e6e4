package homeward.intake.domain;

import homeward.intake.Absence;
import homeward.intake.AbsenceStep;
import homeward.intake.DecisionOutcome.Lack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a step of an absence needs before it can be recorded. */
public final class AbsenceRules {

  private AbsenceRules() {}

  /** What is lacking, in the order of the form; empty when it can be recorded. */
  public static List<Lack> lacks(AbsenceStep step, Absence absence, Instant now) {
    List<Lack> lacks = new ArrayList<>();
    switch (step) {
      case AbsenceStep.CallBack call -> {
        if (call.said().isBlank()) {
          lacks.add(
              new Lack(
                  "said",
                  call.reached()
                      ? "Write what the informant said"
                      : "Write how you tried to reach the informant"));
        }
        if (call.at().isAfter(now)) {
          lacks.add(new Lack("at", "The call cannot be later than now"));
        }
      }
      case AbsenceStep.Review review -> {
        if (DecisionRules.words(review.rationale()) < DecisionRules.LEAST_WORDS) {
          lacks.add(
              new Lack(
                  "rationale",
                  "Say in at least " + DecisionRules.LEAST_WORDS + " words why it stays absent"));
        }
        if (!review.nextAt().isAfter(now)) {
          lacks.add(new Lack("nextAt", "The next review must be later than now"));
        }
      }
      case AbsenceStep.Back back -> {
        if (back.place().isBlank()) {
          lacks.add(new Lack("place", "Write where the child returned to"));
        }
        if (back.at().isAfter(now)) {
          lacks.add(new Lack("at", "The return cannot be later than now"));
        } else if (back.at().isBefore(absence.startedAt())) {
          lacks.add(new Lack("at", "The return cannot be before the child was last seen"));
        }
      }
    }
    return List.copyOf(lacks);
  }
}
