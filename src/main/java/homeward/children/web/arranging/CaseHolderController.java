package homeward.children.web.arranging;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.children.ChildAction;
import homeward.children.Children;
import homeward.children.arranging.Arranged;
import homeward.children.arranging.Arranging;
import homeward.children.arranging.Holding;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing who holds a child's case. */
@Controller
class CaseHolderController {

  private static final String HOLDER = "holder";

  private final Access access;
  private final Children children;
  private final Arranging arranging;
  private final ArrangementWords words;

  CaseHolderController(
      Access access, Children children, Arranging arranging, ArrangementWords words) {
    this.access = access;
    this.children = children;
    this.arranging = arranging;
    this.words = words;
  }

  @Does("children.arrange")
  @GetMapping("/children/{id}/record/case-holder")
  Page form(@PathVariable UUID id, Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.ARRANGE);
    return page(
        permit, Form.fresh(Map.of(), arranging.holding(permit).map(Holding::id).orElse(null)));
  }

  @Does("children.arrange")
  @PostMapping("/children/{id}/record/case-holder")
  Answer hold(@PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.ARRANGE);
    Form form = Form.read(sent);
    String holder = form.value(HOLDER);
    if (holder.isEmpty() || words.holders().stream().noneMatch(one -> one.value().equals(holder))) {
      return page(
          permit, form.wrong(FormErrors.of(HOLDER, "Choose the team or the social worker")));
    }
    String[] parts = holder.split("/", 2);
    return switch (arranging.hold(
        permit,
        new TeamId(UUID.fromString(parts[0])),
        parts.length == 1 ? null : new ProfessionalId(UUID.fromString(parts[1])),
        form.seen())) {
      case Arranged.Recorded _ ->
          words.recorded(permit, "The change is recorded, and who holds the case sees the record.");
      case Arranged.ChangedMeanwhile _ -> {
        Optional<Holding> now = arranging.holding(permit);
        yield page(permit, form.again(now.map(Holding::id).orElse(null), words.holds(now), HOLDER));
      }
    };
  }

  private CaseHolderPage page(Permit permit, Form form) {
    return new CaseHolderPage(
        permit.child(),
        children.summary(permit).displayName(),
        words.holds(arranging.holding(permit)),
        words.holders(),
        form);
  }
}
