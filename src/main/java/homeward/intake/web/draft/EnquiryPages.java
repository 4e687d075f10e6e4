package homeward.intake.web.draft;

import homeward.access.Does;
import homeward.intake.Drafts;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.domain.Step;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.govuk.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What has been done to find the child: the protocol's checklist. */
@Controller
class EnquiryPages {

  private static final String MADE = "made";

  private final Drafts drafts;
  private final Trail trail;
  private final Moves moves;

  EnquiryPages(Drafts drafts, Trail trail, Moves moves) {
    this.drafts = drafts;
    this.trail = trail;
    this.moves = moves;
  }

  @Does("intake.report")
  @GetMapping("/reports/drafts/{id}/enquiries")
  Answer show(Professional reader, @PathVariable UUID id) {
    Draft draft = drafts.read(reader, new DraftId(id));
    return page(draft, FormErrors.none());
  }

  @Does("intake.report")
  @PostMapping("/reports/drafts/{id}/enquiries")
  Answer save(
      Professional reader,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> form) {
    Draft draft = drafts.read(reader, new DraftId(id));
    List<String> made = form.getOrDefault(MADE, List.of());
    Map<String, String> answers = new HashMap<>();
    for (String code : items(draft).keySet()) {
      answers.put(Fields.ENQUIRY + code, made.contains(code) ? "yes" : "");
    }
    String words = form.toSingleValueMap().getOrDefault(Fields.ENQUIRIES_WORDS, "").strip();
    answers.put(Fields.ENQUIRIES_WORDS, words);
    FormErrors errors = StepForms.tooLong(Map.of(Fields.ENQUIRIES_WORDS, words));
    Draft saved = moves.save(reader, draft, answers);
    return errors.isEmpty() || Moves.police(form.toSingleValueMap())
        ? moves.onward(reader, saved, Step.ENQUIRIES, form.toSingleValueMap())
        : page(saved, errors);
  }

  private Map<String, String> items(Draft draft) {
    return trail.protocol(draft).questions().enquiries().value();
  }

  private EnquiriesPage page(Draft draft, FormErrors errors) {
    Given given = new Given(draft.answers());
    Set<String> made = given.enquiries();
    return new EnquiriesPage(
        trail.frame(draft, Step.ENQUIRIES),
        errors,
        items(draft).entrySet().stream()
            .map(item -> Choice.of(item.getKey(), item.getValue()))
            .toList(),
        made,
        given.text(Fields.ENQUIRIES_WORDS));
  }
}
