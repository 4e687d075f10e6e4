package homeward.returninterviews.web;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.Areas;
import homeward.agencies.Professionals;
import homeward.children.Children;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.triage.TriageColour;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.Triage;
import homeward.returninterviews.Triaging;
import homeward.returninterviews.domain.FactorAnswers;
import homeward.returninterviews.store.TriageStore;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the triage page of one interview for one reader. */
@Component
class TriageViews {

  private static final List<Choice> YES_NO =
      List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));

  private final Triaging triaging;
  private final Children children;
  private final Professionals professionals;
  private final Protocols protocols;
  private final Areas areas;
  private final Access access;

  TriageViews(
      Triaging triaging,
      Children children,
      Professionals professionals,
      Protocols protocols,
      Areas areas,
      Access access) {
    this.triaging = triaging;
    this.children = children;
    this.professionals = professionals;
    this.protocols = protocols;
    this.areas = areas;
    this.access = access;
  }

  TriagePage page(Permit permit, Interview interview, Sent sent, @Nullable String refusal) {
    InterviewId id = interview.id();
    Triage triage = triaging.of(permit, id).orElse(null);
    List<FactorAnswers.Known<TriageStore.Said>> factors = triaging.factors(permit, id);
    Map<ProfessionalId, String> names = names(triage, factors);
    Triage.Choice choice = triage == null ? null : triage.choice();
    return new TriagePage(
        id.toString(),
        children.summary(permit).displayName(),
        triage == null ? null : colour(interview, triage, factors, names, permit.at()),
        factors.stream().map(one -> line(one, names, sent, permit.at())).toList(),
        triaging.due(permit, id).stream().map(one -> due(id, one)).toList(),
        new TriagePage.Form(
            triage != null && access.mayDo(permit.by(), permit.child(), InterviewAction.TRIAGE),
            List.of(TriageColour.RED, TriageColour.AMBER, TriageColour.GREEN).stream()
                .map(one -> Choice.of(one.code(), TriageView.words(one), TriageView.follows(one)))
                .toList(),
            YES_NO,
            choice == null ? "" : choice.id().toString(),
            sent,
            sent.key(),
            refusal),
        sent.errors());
  }

  private TriagePage.Colour colour(
      Interview interview,
      Triage triage,
      List<FactorAnswers.Known<TriageStore.Said>> factors,
      Map<ProfessionalId, String> names,
      Instant now) {
    Triage.Choice choice = triage.choice();
    Protocol protocol =
        protocols.inForce(areas.get(interview.area()).protocolArea(), LondonTime.day(triage.at()));
    return new TriagePage.Colour(
        TriageView.badge(triage.colour()),
        TriageView.follows(triage.colour()),
        TriageView.words(triage.proposed()) + ", " + LondonTime.words(triage.at(), now),
        reasons(triage, factors),
        triage.why().clauses().stream()
            .filter(protocol::has)
            .map(protocol::ref)
            .map(ref -> new TriagePage.ClauseLine(ref.sentence(), ref.href()))
            .toList(),
        choice == null
            ? null
            : TriageView.words(choice.colour())
                + ", chosen by "
                + names.getOrDefault(choice.by(), "somebody")
                + " "
                + LondonTime.words(choice.at(), now)
                + ": "
                + choice.reason(),
        triage.toReview());
  }

  private static List<String> reasons(
      Triage triage, List<FactorAnswers.Known<TriageStore.Said>> factors) {
    Triage.Why why = triage.why();
    List<String> reasons = new ArrayList<>();
    reasons.add(
        number(why.count().missing(), "missing episode")
            + " and "
            + number(why.count().absent(), "absence")
            + " from "
            + LondonTime.words(why.count().firstDay())
            + " to "
            + LondonTime.words(why.count().lastDay()));
    reasons.add(
        why.present().isEmpty() && why.unanswered().isEmpty()
            ? "Every factor is answered, and none is so"
            : number(why.present().size(), "factor")
                + " so, "
                + why.unanswered().size()
                + " not answered");
    factors.stream()
        .filter(one -> why.present().contains(one.factor().code()))
        .map(one -> one.factor().ask() + " Yes (" + one.factor().weight().words() + ")")
        .forEach(reasons::add);
    return reasons;
  }

  private static String number(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static TriagePage.FactorLine line(
      FactorAnswers.Known<TriageStore.Said> known,
      Map<ProfessionalId, String> names,
      Sent sent,
      Instant now) {
    TriageStore.Said said = known.said();
    String field = "factor-" + known.factor().code();
    String source =
        (known.marker() ? "A marker on the child's record says so. " : "")
            + (said == null
                ? ""
                : (said.present() ? "Yes" : "No")
                    + " according to "
                    + said.saidBy()
                    + ", recorded by "
                    + names.getOrDefault(said.by(), "somebody")
                    + " "
                    + LondonTime.words(said.at(), now));
    return new TriagePage.FactorLine(
        known.factor().ask(),
        known.factor().weight().words(),
        switch (known.state()) {
          case PRESENT -> "Yes";
          case NOT_SO -> "No";
          case UNANSWERED -> "Nobody has answered";
        },
        source.strip(),
        field,
        sent.typed(field).isEmpty() ? null : sent.typed(field));
  }

  private static TriagePage.Due due(InterviewId id, Triaging.FollowUp one) {
    String letter =
        one.letter()
            ? "/interviews/"
                + id
                + "/letters/"
                + (one == Triaging.FollowUp.LETTER_CHILD ? "child" : "carer")
            : null;
    return new TriagePage.Due(one.name(), one.words(), one.learnt(), letter);
  }

  private Map<ProfessionalId, String> names(
      @Nullable Triage triage, List<FactorAnswers.Known<TriageStore.Said>> factors) {
    Set<ProfessionalId> ids = new HashSet<>();
    factors.stream()
        .map(FactorAnswers.Known::said)
        .filter(Objects::nonNull)
        .forEach(said -> ids.add(said.by()));
    if (triage != null && triage.choice() != null) {
      ids.add(triage.choice().by());
    }
    return professionals.names(ids);
  }
}
