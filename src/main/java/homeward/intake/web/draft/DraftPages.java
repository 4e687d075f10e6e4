package homeward.intake.web.draft;

import homeward.access.Does;
import homeward.intake.Drafts;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.domain.Step;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.NotFound;
import homeward.web.Redirect;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of plain questions: the caller, which child, last seen, what is different. */
@Controller
class DraftPages {

  private static final String WORDS = "words";

  private final Drafts drafts;
  private final ChildChoice choice;
  private final Trail trail;
  private final Moves moves;

  DraftPages(Drafts drafts, ChildChoice choice, Trail trail, Moves moves) {
    this.drafts = drafts;
    this.choice = choice;
    this.trail = trail;
    this.moves = moves;
  }

  @Does("intake.report")
  @GetMapping("/reports/drafts/{id}")
  Redirect goOn(Professional reader, @PathVariable UUID id) {
    Draft draft = drafts.read(reader, new DraftId(id));
    return Redirect.to(
        draft.state() instanceof Draft.Sent sent
            ? "/reports/" + sent.report() + "/sent"
            : trail.resume(draft));
  }

  @Does("intake.report")
  @GetMapping("/reports/drafts/{id}/{step:informant|seen|this-time}")
  Answer show(Professional reader, @PathVariable UUID id, @PathVariable String step) {
    Draft draft = drafts.read(reader, new DraftId(id));
    return new StepPage(trail.frame(draft, of(step)), FormErrors.none(), draft.answers());
  }

  @Does("intake.report")
  @PostMapping("/reports/drafts/{id}/{step:informant|seen|this-time}")
  Answer save(
      Professional reader,
      @PathVariable UUID id,
      @PathVariable String step,
      @RequestParam Map<String, String> form) {
    Draft draft = drafts.read(reader, new DraftId(id));
    StepForms.Read read = StepForms.read(of(step), form, trail.now());
    Draft saved = moves.save(reader, draft, read.answers());
    if (read.errors().isEmpty() || Moves.police(form)) {
      return moves.onward(reader, saved, of(step), form);
    }
    return new StepPage(trail.frame(saved, of(step)), read.errors(), read.answers());
  }

  @Does("intake.report")
  @GetMapping("/reports/drafts/{id}/who")
  Answer who(Professional reader, @PathVariable UUID id) {
    Draft draft = drafts.read(reader, new DraftId(id));
    return who(reader, draft, FormErrors.none(), draft.answers());
  }

  @Does("intake.report")
  @PostMapping("/reports/drafts/{id}/who")
  Answer who(
      Professional reader,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID child,
      @RequestParam Map<String, String> form) {
    Draft draft = drafts.read(reader, new DraftId(id));
    if (draft.state() instanceof Draft.Sent) {
      return Redirect.to(trail.after(draft, Step.WHO));
    }
    if (child != null) {
      Draft chosen = choice.choose(reader, draft, new ChildId(child));
      return moves.onward(reader, chosen, Step.WHO, form);
    }
    if ("search".equals(form.get(Moves.THEN))) {
      Draft saved = moves.save(reader, draft, Map.of(Fields.SEARCH, form.getOrDefault(WORDS, "")));
      return saved.answers().getOrDefault(Fields.SEARCH, "").isEmpty()
          ? who(
              reader,
              saved,
              FormErrors.of(WORDS, "Enter part of a name or a date of birth"),
              saved.answers())
          : Redirect.to(StepFrame.path(saved.id(), Step.WHO));
    }
    boolean police = Moves.police(form);
    if (police && new Given(draft.answers()).child().isPresent()) {
      return moves.police(reader, draft);
    }
    StepForms.Read read = StepForms.newChild(form, LondonTime.day(trail.now()));
    Draft saved = moves.save(reader, draft, read.answers());
    return read.errors().isEmpty() || police
        ? moves.onward(reader, saved, Step.WHO, form)
        : who(reader, saved, read.errors(), read.answers());
  }

  private WhoPage who(
      Professional reader, Draft draft, FormErrors errors, Map<String, String> values) {
    String words = draft.answers().getOrDefault(Fields.SEARCH, "");
    List<WhoPage.Offered> found = words.isEmpty() ? null : choice.search(reader, words);
    return new WhoPage(
        trail.frame(draft, Step.WHO), errors, values, choice.ofMyHomes(reader), found);
  }

  private static Step of(String code) {
    return Step.of(code).orElseThrow(NotFound::new);
  }
}
