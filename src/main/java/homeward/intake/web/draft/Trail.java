package homeward.intake.web.draft;

import homeward.agencies.Areas;
import homeward.intake.domain.Given;
import homeward.intake.domain.Step;
import homeward.intake.drafting.Draft;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.Provision;
import homeward.protocol.Question;
import homeward.shared.LondonTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which page follows which in a draft, and the questions of the protocol that governs it. */
@Component
class Trail {

  /**
   * From this weight on a danger is so grave that the enquiries are left out. Local choice: the
   * protocol's weights of self-harm, abduction and the like.
   */
  static final int SIGNIFICANT = 4;

  private final Protocols protocols;
  private final Areas areas;
  private final Clock clock;

  Trail(Protocols protocols, Areas areas, Clock clock) {
    this.protocols = protocols;
    this.areas = areas;
    this.clock = clock;
  }

  /** Now, UTC. */
  Instant now() {
    return clock.instant();
  }

  /** The protocol that governs the draft's area today. */
  Protocol protocol(Draft draft) {
    return protocols.inForce(
        areas.get(draft.owner().area()).protocolArea(), LondonTime.day(clock.instant()));
  }

  /** The questions in the order asked; a question that belongs to both sets is asked once. */
  List<Question> questions(Draft draft) {
    return protocol(draft).questions().all().stream().map(Provision::value).toList();
  }

  /** Whether an answer tells of so grave a danger that the enquiries are left out. */
  boolean significantRisk(Draft draft) {
    Given given = new Given(draft.answers());
    return questions(draft).stream()
        .anyMatch(question ->
            question.risk().weight() >= SIGNIFICANT
                && question.speaksOfDanger(given.risk(question.code()).orElse(null)));
  }

  /** The pages of this draft in order. */
  List<Step> path(Draft draft) {
    Given given = new Given(draft.answers());
    return Step.path(draft.byPhone(), given.child().isPresent(), significantRisk(draft));
  }

  /** What a page shows around its questions. */
  StepFrame frame(Draft draft, Step step) {
    String back =
        draft.state() instanceof Draft.Sent sent
            ? "/reports/" + sent.report() + "/sent"
            : step.before(path(draft)).map(one -> StepFrame.path(draft.id(), one)).orElse(null);
    return new StepFrame(
        draft.id(),
        step,
        StepFrame.path(draft.id(), step),
        back == null ? "/reports/new" : back,
        draft.state() instanceof Draft.Sent);
  }

  /** Where to go after a page was saved. */
  String after(Draft draft, Step step) {
    if (draft.state() instanceof Draft.Sent sent) {
      return "/reports/" + sent.report() + "/sent";
    }
    return StepFrame.path(draft.id(), step.after(path(draft)));
  }

  /** The address of a question. */
  static String question(Draft draft, String code) {
    return StepFrame.path(draft.id(), Step.QUESTIONS) + "/" + code;
  }

  /** Where somebody who comes back to the draft goes on: the first page not answered yet. */
  String resume(Draft draft) {
    Given given = new Given(draft.answers());
    if (draft.byPhone() && !given.has(homeward.intake.domain.Fields.INFORMANT_NAME)) {
      return StepFrame.path(draft.id(), Step.INFORMANT);
    }
    if (given.child().isEmpty() && !given.describesNewChild()) {
      return StepFrame.path(draft.id(), Step.WHO);
    }
    if (given.lastSeen().isEmpty()) {
      return StepFrame.path(draft.id(), given.child().isPresent() ? Step.KNOWN : Step.SEEN);
    }
    return StepFrame.path(draft.id(), given.risks().isEmpty() ? Step.THIS_TIME : Step.QUESTIONS);
  }
}
