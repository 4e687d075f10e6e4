package homeward.intake.web.draft;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.children.ChildAction;
import homeward.children.ChildSummary;
import homeward.children.Children;
import homeward.children.InformationSheet;
import homeward.children.Marker;
import homeward.children.SheetFact;
import homeward.children.SheetField;
import homeward.children.SheetSection;
import homeward.intake.Drafts;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.domain.Step;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Redirect;
import homeward.web.govuk.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is known of the child, confirmed on one page instead of typed again. */
@Controller
class KnownPages {

  private final Drafts drafts;
  private final Children children;
  private final Access access;
  private final Trail trail;
  private final Moves moves;

  KnownPages(Drafts drafts, Children children, Access access, Trail trail, Moves moves) {
    this.drafts = drafts;
    this.children = children;
    this.access = access;
    this.trail = trail;
    this.moves = moves;
  }

  @Does("intake.report")
  @GetMapping("/reports/drafts/{id}/known")
  Answer show(Professional reader, @PathVariable UUID id) {
    Draft draft = drafts.read(reader, new DraftId(id));
    return page(reader, draft, FormErrors.none(), draft.answers());
  }

  @Does("intake.report")
  @PostMapping("/reports/drafts/{id}/known")
  Answer save(Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Draft draft = drafts.read(reader, new DraftId(id));
    StepForms.Read read = StepForms.read(Step.KNOWN, form, trail.now());
    Draft saved = moves.save(reader, draft, read.answers());
    return read.errors().isEmpty() || Moves.police(form)
        ? moves.onward(reader, saved, Step.KNOWN, form)
        : page(reader, saved, read.errors(), read.answers());
  }

  private Answer page(
      Professional reader, Draft draft, FormErrors errors, Map<String, String> values) {
    Optional<ChildId> child = new Given(draft.answers()).child();
    if (child.isEmpty()) {
      return Redirect.to(StepFrame.path(draft.id(), Step.WHO));
    }
    Permit permit = access.permit(reader, child.get(), ChildAction.OPEN);
    ChildSummary summary = children.summary(permit);
    return new KnownPage(
        trail.frame(draft, Step.KNOWN),
        errors,
        summary.displayName(),
        summary.age() + " years old",
        summary.markers().stream().map(Marker::kind).map(kind -> kind.words()).toList(),
        rows(children.sheet(permit)),
        values.getOrDefault(Fields.CHANGED, ""));
  }

  private static List<SummaryRow> rows(InformationSheet sheet) {
    List<SummaryRow> rows = new ArrayList<>();
    for (SheetSection section : SheetSection.values()) {
      List<SheetFact> facts = sheet.facts(section);
      if (!facts.isEmpty()) {
        rows.add(
            SummaryRow.of(
                section.title(),
                facts.stream()
                    .map(fact -> words(section, fact))
                    .collect(Collectors.joining("; "))));
      }
    }
    return rows;
  }

  private static String words(SheetSection section, SheetFact fact) {
    return section.fields().stream()
        .filter(field -> !fact.value(field.code()).isEmpty())
        .map((SheetField field) -> field.label() + ": " + fact.value(field.code()))
        .collect(Collectors.joining(", "));
  }
}
