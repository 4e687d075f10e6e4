package homeward.returninterviews.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewReading;
import homeward.returninterviews.routing.Routes;
import homeward.returninterviews.routing.Sending;
import homeward.shared.Professional;
import homeward.shared.TeamId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Redirect;
import homeward.web.forms.Sent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing the service of an interview by hand, where no route of the protocol reaches one. */
@Controller
class RouteForm {

  private final Routes routes;
  private final RouteViews named;
  private final InterviewReading reading;
  private final InterviewViews views;
  private final Access access;

  RouteForm(
      Routes routes,
      RouteViews named,
      InterviewReading reading,
      InterviewViews views,
      Access access) {
    this.routes = routes;
    this.named = named;
    this.reading = reading;
    this.views = views;
    this.access = access;
  }

  @Does("returninterviews.route")
  @PostMapping("/interviews/{id}/service")
  Answer choose(
      Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    InterviewId interview = new InterviewId(id);
    Permit permit = access.permit(reader, reading.childToAskFor(interview), InterviewAction.ROUTE);
    Sent sent = new Sent(form);
    String chosen = sent.words("service", "Choose who is to offer the interview");
    String reason = sent.words("service-reason", "Enter why you chose this service");
    if (!sent.errors().isEmpty()) {
      return views.page(
          permit, interview, new InterviewViews.Tried(chosen, reason, sent.errors(), null));
    }
    String refusal =
        refusal(
            routes.send(
                permit, interview, new TeamId(UUID.fromString(chosen)), reason, sent.key()));
    return refusal == null
        ? Redirect.to("/interviews/" + id)
        : views.page(
            permit,
            interview,
            new InterviewViews.Tried(
                chosen, reason, FormErrors.none(), refusal + sent.notKept("service-reason")));
  }

  private @Nullable String refusal(Sending outcome) {
    return switch (outcome) {
      case Sending.Sent _ -> null;
      case Sending.SentMeanwhile meanwhile ->
          "It was sent to " + named.team(meanwhile.team()) + " meanwhile, and stays there.";
      case Sending.NothingDue _ ->
          "No interview is due: the child is not back, or the return comes from history.";
      case Sending.NoInterviewService _ -> "That team holds no return interviews.";
    };
  }
}
