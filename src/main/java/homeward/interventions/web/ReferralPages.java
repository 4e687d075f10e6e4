package homeward.interventions.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.agencies.Professionals;
import homeward.intake.panels.AbsencePanel;
import homeward.interventions.InterventionAction;
import homeward.interventions.referral.AbsentReferral;
import homeward.interventions.referral.AbsentReferral.Assessment;
import homeward.interventions.referral.AbsentReferral.Finding;
import homeward.interventions.referral.AbsentReferrals;
import homeward.interventions.referral.Referring;
import homeward.shared.DeskId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.Answer;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which an absent child is assessed, referred and taken by children's services. */
@Controller
class ReferralPages {

  private final AbsentReferrals referrals;
  private final InterventionViews views;
  private final Professionals professionals;
  private final Desks desks;
  private final Access access;
  private final Live live;

  ReferralPages(
      AbsentReferrals referrals,
      InterventionViews views,
      Professionals professionals,
      Desks desks,
      Access access,
      Live live) {
    this.referrals = referrals;
    this.views = views;
    this.professionals = professionals;
    this.desks = desks;
    this.access = access;
    this.live = live;
  }

  /** The part of an absence's page. */
  @Bean
  static AbsencePanel referralPanel() {
    return new AbsencePanel(
        "Referral to children's services", "referral", 20, InterventionAction.REFERRAL);
  }

  @Does("interventions.referral")
  @GetMapping("/absences/{id}/referral")
  Page open(Professional reader, @PathVariable UUID id) {
    Permit permit = permit(reader, id, InterventionAction.REFERRAL);
    return page(permit, id, Sent.nothing(), null);
  }

  @Does("interventions.refer-absent")
  @PostMapping("/absences/{id}/referral")
  Answer refer(Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterventionAction.REFER_ABSENT);
    Sent sent = new Sent(form);
    String why = sent.words("why", "Enter what makes the child vulnerable or not, and why");
    Finding finding = sent.choice("finding", Finding.class, "Choose what follows");
    return sent.errors().isEmpty()
        ? answer(permit, id, sent, referrals.assess(permit, id, finding, why, sent.key()))
        : page(permit, id, sent, null);
  }

  @Does("interventions.take-absent")
  @PostMapping("/absences/{id}/referral/acknowledgement")
  Answer take(Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> form) {
    Permit permit = permit(reader, id, InterventionAction.TAKE_ABSENT);
    Sent sent = new Sent(form);
    return answer(permit, id, sent, referrals.take(permit, id, sent.key()));
  }

  private Answer answer(Permit permit, UUID id, Sent sent, Referring outcome) {
    String refusal = refusal(outcome, permit.at());
    return refusal == null
        ? Redirect.to("/absences/" + id + "/referral")
        : page(permit, id, sent, refusal + sent.notKept("why"));
  }

  private ReferralPage page(Permit permit, UUID id, Sent sent, @Nullable String refusal) {
    LiveMark mark = live.mark("child:" + permit.child());
    Optional<AbsentReferral> found = referrals.of(permit, id);
    Assessment assessment = found.map(AbsentReferral::assessment).orElse(null);
    boolean assesses =
        found.filter(one -> referrals.mayAssess(permit, one)).isPresent()
            && access.mayDo(permit.by(), permit.child(), InterventionAction.REFER_ABSENT);
    boolean takes =
        found.filter(one -> referrals.mayTake(permit, one)).isPresent()
            && access.mayDo(permit.by(), permit.child(), InterventionAction.TAKE_ABSENT);
    return new ReferralPage(
        new ReferralPage.About(views.whose(permit), "/children/" + permit.child(), id.toString()),
        found.map(one -> standing(one, permit.at())).orElseGet(ReferralPages::notHere),
        assessment == null ? null : assessment.rationale(),
        found.map(this::clauses).orElseGet(List::of),
        new ReferralPage.Forms(
            assesses
                ? Arrays.stream(Finding.values())
                    .map(one -> Choice.of(one.name(), one.words(), one.hint()))
                    .toList()
                : List.of(),
            takes,
            sent,
            refusal),
        mark);
  }

  private static ReferralPage.Standing notHere() {
    return new ReferralPage.Standing(
        "Not due here",
        "",
        List.of(
            "No referral is due after this absence. Where the area's protocol refers every absent"
                + " child, it is due as soon as somebody decides here that the child is absent; not"
                + " for absences that an import brought, nor from before the protocol said so."));
  }

  private static String due(Instant at, Instant now) {
    return (now.isAfter(at) ? "was due " : "due ") + LondonTime.words(at, now);
  }

  private ReferralPage.Standing standing(AbsentReferral one, Instant now) {
    Assessment assessment = one.assessment();
    if (assessment == null) {
      boolean late = now.isAfter(one.dueAt());
      return new ReferralPage.Standing(
          late ? "Late" : "To be assessed",
          late ? "red" : "amber",
          List.of(
              "The child is to be assessed and referred by "
                  + desk(one.desk(), "nobody: no desk of the posts that may is set up")
                  + ", "
                  + due(one.dueAt(), now)
                  + "."));
    }
    List<String> said = new ArrayList<>();
    said.add(
        "Assessed and referred by "
            + name(assessment.by())
            + " "
            + LondonTime.words(assessment.at(), now)
            + ". "
            + assessment.finding().words()
            + ".");
    String told = desk(assessment.told(), "nobody: children's services have no desk in the area");
    if (assessment.taken() != null) {
      said.add(
          "Taken by "
              + name(assessment.taken().by())
              + " at "
              + told
              + " "
              + LondonTime.words(assessment.taken().at(), now)
              + ".");
      return new ReferralPage.Standing("Taken by children's services", "green", said);
    }
    boolean late = now.isAfter(assessment.acknowledgeBy());
    said.add("Told to " + told + ", to be taken: " + due(assessment.acknowledgeBy(), now) + ".");
    return new ReferralPage.Standing(
        late ? "Not taken in time" : "Referred", late ? "red" : "amber", said);
  }

  private List<ReferralPage.ClauseLink> clauses(AbsentReferral one) {
    return referrals.clauses(one).stream()
        .map(clause -> new ReferralPage.ClauseLink(clause.sentence(), clause.href()))
        .toList();
  }

  private @Nullable String refusal(Referring outcome, Instant now) {
    return switch (outcome) {
      case Referring.Done _ -> null;
      case Referring.NotThisPost not ->
          "The protocol gives this to: "
              + not.posts().stream()
                  .map(post -> post.replace('-', ' '))
                  .collect(Collectors.joining(", "))
              + ". It was not recorded, and that you tried is in the audit.";
      case Referring.NotTheDesk not ->
          "Only who works at this desk takes it: "
              + not.desk()
              + ". It was not recorded, and that you tried is in the audit.";
      case Referring.SomebodyWasFirst first ->
          name(first.by()) + " recorded it " + LondonTime.words(first.at(), now) + ".";
      case Referring.NothingToDo _ -> "Nothing is to be recorded here now.";
    };
  }

  private String desk(@Nullable DeskId id, String none) {
    return id == null ? none : desks.find(id).map(Desk::name).orElse(none);
  }

  private String name(ProfessionalId id) {
    return professionals.names(Set.of(id)).getOrDefault(id, "Somebody");
  }

  private Permit permit(Professional reader, UUID absence, InterventionAction action) {
    return access.permit(reader, referrals.childToAskFor(absence), action);
  }
}
