package homeward.returninterviews.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.children.ChildSummary;
import homeward.children.Children;
import homeward.returninterviews.Engaging;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewReading;
import homeward.returninterviews.carer.CarerView;
import homeward.returninterviews.carer.CarerViews;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.Answer;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.Sent;
import homeward.web.govuk.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a carer's view is read and recorded. */
@Controller
class CarerViewForms {

  private final CarerViews carers;
  private final InterviewReading reading;
  private final Children children;
  private final Professionals professionals;
  private final Access access;

  CarerViewForms(
      CarerViews carers,
      InterviewReading reading,
      Children children,
      Professionals professionals,
      Access access) {
    this.carers = carers;
    this.reading = reading;
    this.children = children;
    this.professionals = professionals;
    this.access = access;
  }

  @Does("returninterviews.read")
  @GetMapping("/interviews/{id}/carer-view")
  Page open(Professional reader, @PathVariable UUID id) {
    return page(permit(reader, id, InterviewAction.READ), id, Sent.nothing(), null);
  }

  @Does("returninterviews.record")
  @PostMapping("/interviews/{id}/carer-view")
  Answer record(
      Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterviewAction.RECORD);
    Sent sent = new Sent(form);
    CarerView.Carer carer =
        sent.choice("carer", CarerView.Carer.class, "Choose what the carer is to the child");
    String words = sent.words("words", "Enter what the carer thinks");
    Instant at = sent.past("at", "the carer said it", permit.at());
    String knows = sent.typed("knows");
    if (!knows.equals("yes") && !knows.equals("no")) {
      sent.wrong("knows", "Choose whether the child knows that you asked");
    }
    CarerView view = new CarerView(carer, knows.equals("yes"), words, at, permit.by().id());
    if (!sent.errors().isEmpty()) {
      return page(permit, id, sent, null);
    }
    String refusal =
        refusal(carers.record(permit, new InterviewId(id), view, sent.key()), permit, sent);
    return refusal == null
        ? Redirect.to("/interviews/" + id + "/carer-view")
        : page(permit, id, sent, refusal);
  }

  private CarerViewPage page(Permit permit, UUID id, Sent sent, @Nullable String refusal) {
    InterviewId interview = new InterviewId(id);
    ChildSummary child = children.summary(permit);
    List<CarerView> said = carers.of(permit, interview);
    Map<ProfessionalId, String> names =
        professionals.names(said.stream().map(CarerView::by).distinct().toList());
    return new CarerViewPage(
        id.toString(),
        child.displayName() + ", " + child.age() + " years old",
        said.stream()
            .map(one ->
                new Fact(
                    one.carer().words() + " said",
                    one.at(),
                    permit.at(),
                    one.words()
                        + (one.childKnows()
                            ? ""
                            : " (The child does not know that the carer was asked.)"),
                    "Recorded by " + names.getOrDefault(one.by(), "somebody")))
            .toList(),
        permit.by().id().equals(reading.one(permit, interview).who().interviewer())
            && access.mayDo(permit.by(), permit.child(), InterviewAction.RECORD),
        sent,
        sent.key(),
        refusal);
  }

  private static @Nullable String refusal(Engaging outcome, Permit permit, Sent sent) {
    return switch (outcome) {
      case Engaging.Recorded _ -> null;
      case Engaging.NotTheInterviewer _ ->
          "Only the interviewer who has this interview records the carer's view."
              + sent.notKept("words");
      case Engaging.BeforeTheReturn before ->
          "The child returned "
              + LondonTime.words(before.returnedAt(), permit.at())
              + ". What the carer said before belongs to the search for the child.";
      default -> "It cannot be recorded now.";
    };
  }

  private Permit permit(Professional reader, UUID id, InterviewAction action) {
    return access.permit(reader, reading.childToAskFor(new InterviewId(id)), action);
  }
}
