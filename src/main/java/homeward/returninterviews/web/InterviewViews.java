package homeward.returninterviews.web;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.agencies.Professionals;
import homeward.children.ChildSummary;
import homeward.children.Children;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewFact;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewReading;
import homeward.returninterviews.Triaging;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.Lifecycle;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.domain.Step;
import homeward.shared.ProfessionalId;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.govuk.Choice;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one interview for one reader. */
@Component
class InterviewViews {

  private final InterviewReading reading;
  private final Triaging triaging;
  private final Children children;
  private final Professionals professionals;
  private final Access access;
  private final Live live;
  private final RouteViews routes;

  InterviewViews(
      InterviewReading reading,
      Triaging triaging,
      Children children,
      Professionals professionals,
      Access access,
      Live live,
      RouteViews routes) {
    this.routes = routes;
    this.reading = reading;
    this.triaging = triaging;
    this.children = children;
    this.professionals = professionals;
    this.access = access;
    this.live = live;
  }

  /**
   * What was sent and could not be done; {@link #none()} when the page is only opened.
   *
   * @param chosen who was chosen
   * @param reason what was typed beside it: why this service, or more about why it is late
   */
  record Tried(String chosen, String reason, FormErrors errors, @Nullable String refusal) {
    static Tried none() {
      return new Tried("", "", FormErrors.none(), null);
    }
  }

  InterviewPage page(Permit permit, InterviewId id, Tried tried) {
    LiveMark mark = live.mark(id.topic());
    Interview interview = reading.one(permit, id);
    Instant now = permit.at();
    List<InterviewFact> facts = reading.story(permit, interview);
    Map<ProfessionalId, String> names = names(facts);
    ProfessionalId interviewer = interview.who().interviewer();
    UUID version = interview.who().allocation();
    return new InterviewPage(
        standing(
            StandingView.of(interview, triaging.of(permit, id).orElse(null), now),
            permit,
            interview),
        named(permit),
        interviewer == null ? null : names.get(interviewer),
        new Story(names, now).of(facts),
        new InterviewPage.Forms(
            candidates(permit, interview),
            tried.chosen(),
            version == null ? "" : version.toString(),
            permit.by().id().equals(interviewer)
                && access.mayDo(permit.by(), permit.child(), InterviewAction.RECORD),
            access.mayDo(permit.by(), permit.child(), InterviewAction.READ),
            interview.state().stage() == Stage.HELD
                && access.mayDo(permit.by(), permit.child(), InterviewAction.SHARED),
            late(permit, interview),
            new InterviewPage.Services(routes.services(permit, interview), tried.reason()),
            FormKey.fresh(),
            tried.refusal()),
        tried.errors(),
        List.of(mark));
  }

  /** What will change for the services a reader manages, a sentence each. */
  List<String> notices(Reach reach) {
    return routes.notices(reach);
  }

  /** The standing with the clauses by which it is due and was sent where it is. */
  StandingView standing(StandingView standing, Permit permit, Interview interview) {
    return routes.with(standing, permit, interview);
  }

  private InterviewPage.Named named(Permit permit) {
    ChildSummary child = children.summary(permit);
    return new InterviewPage.Named(
        child.displayName(),
        child.age() + " years old, " + child.reference(),
        "/children/" + child.id());
  }

  private List<Choice> candidates(Permit permit, Interview interview) {
    if (!Lifecycle.allows(interview.state().stage(), Step.ALLOCATE)
        || !access.mayDo(permit.by(), permit.child(), InterviewAction.ALLOCATE)) {
      return List.of();
    }
    return reading.candidates(permit, interview).stream().map(InterviewViews::choice).toList();
  }

  private static Choice choice(InterviewReading.Candidate one) {
    String load =
        one.open() == 0
            ? "No open interview"
            : one.open() + (one.open() == 1 ? " open interview" : " open interviews");
    String hint =
        one.tie()
            .map(tie -> "Cannot: " + tie.words())
            .orElse(load + (one.knows() ? ". The child knows them" : ""));
    return Choice.of(one.id().toString(), one.name(), hint);
  }

  private List<Choice> late(Permit permit, Interview interview) {
    InterviewClock clock = interview.clock();
    boolean late =
        clock != null
            && interview.state().stage().open()
            && clock.standing(permit.at()) == InterviewClock.Standing.LATE;
    return late && access.mayDo(permit.by(), permit.child(), InterviewAction.SAY_WHY_LATE)
        ? Choices.late()
        : List.of();
  }

  private Map<ProfessionalId, String> names(List<InterviewFact> facts) {
    Set<ProfessionalId> ids = new HashSet<>();
    for (InterviewFact fact : facts) {
      ids.add(fact.by());
      UUID who = fact.more().who();
      if (who != null) {
        ids.add(new ProfessionalId(who));
      }
    }
    return professionals.names(ids);
  }

  /** Names of professionals, for sentences. */
  String name(ProfessionalId id) {
    return professionals.names(Set.of(id)).getOrDefault(id, "Somebody");
  }
}
