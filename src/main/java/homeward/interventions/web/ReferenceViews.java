package homeward.interventions.web;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.interventions.Intervention;
import homeward.interventions.InterventionAction;
import homeward.interventions.InterventionId;
import homeward.interventions.InterventionReading;
import homeward.interventions.Interventions;
import homeward.interventions.reference.Reference;
import homeward.interventions.reference.Reference.Given;
import homeward.interventions.reference.References;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import homeward.web.govuk.SummaryRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a coordinator's reference for one reader. */
@Component
class ReferenceViews {

  private final References references;
  private final InterventionReading reading;
  private final Interventions interventions;
  private final InterventionViews views;
  private final Professionals professionals;
  private final Access access;
  private final Live live;

  ReferenceViews(
      References references,
      InterventionReading reading,
      Interventions interventions,
      InterventionViews views,
      Professionals professionals,
      Access access,
      Live live) {
    this.references = references;
    this.reading = reading;
    this.interventions = interventions;
    this.views = views;
    this.professionals = professionals;
    this.access = access;
    this.live = live;
  }

  ReferencePage page(Permit permit, InterventionId id, Sent typed, @Nullable String refusal) {
    LiveMark mark = live.mark(id.topic());
    Intervention one = reading.one(permit, id);
    Optional<Reference> reference = references.of(permit, id);
    ProfessionalId me = permit.by().id();
    boolean opens =
        one.open()
            && may(permit, InterventionAction.OPEN_REFERENCE)
            && interventions.chairs(permit, id);
    boolean works = one.open() && may(permit, InterventionAction.WORK_REFERENCE);
    return new ReferencePage(
        views.whose(permit),
        id.toString(),
        rows(one, reference.orElse(null), permit.at()),
        new ReferencePage.Forms(
            opens
                ? choices(
                    references.supervisors(permit, id),
                    reference.map(Reference::supervisor).orElse(null))
                : List.of(),
            reference.isPresent(),
            works && reference.filter(it -> it.supervisor().who().equals(me)).isPresent()
                ? choices(
                    references.officers(permit, id), reference.map(Reference::officer).orElse(null))
                : List.of(),
            reference.map(Reference::officer).isPresent(),
            works
                && reference
                    .map(Reference::officer)
                    .filter(officer -> officer.who().equals(me))
                    .isPresent(),
            typed,
            Words.within(references.within(permit, id)),
            refusal),
        typed.errors(),
        mark);
  }

  private List<SummaryRow> rows(Intervention one, @Nullable Reference reference, Instant now) {
    List<SummaryRow> rows = new ArrayList<>();
    if (reference != null) {
      rows.add(SummaryRow.of("Number", reference.number()));
      rows.add(
          SummaryRow.of(
              "Opened",
              name(reference.opened().by())
                  + ", "
                  + LondonTime.words(reference.opened().at(), now)));
      Given officer = reference.officer();
      boolean ended = !one.open();
      rows.add(
          SummaryRow.of(
              "Supervisor", given(reference.supervisor(), ended || officer != null, now)));
      if (officer != null) {
        rows.add(SummaryRow.of("Officer", given(officer, ended, now)));
      }
    }
    Intervention.Outcome outcome = one.progress().outcome();
    if (outcome != null) {
      rows.add(
          SummaryRow.of(
              Words.said(outcome.kind()),
              outcome.agreed()
                  + " ("
                  + name(outcome.by())
                  + ", "
                  + LondonTime.words(outcome.at(), now)
                  + ")"));
    }
    Intervention.TakenBack back = one.progress().takenBack();
    if (back != null) {
      rows.add(SummaryRow.of("Does not follow any more", Words.takenBack(back, now)));
    }
    return rows;
  }

  private String given(Given given, boolean over, Instant now) {
    return name(given.who())
        + ", given by "
        + name(given.by())
        + " "
        + LondonTime.words(given.at(), now)
        + (over ? "" : "; " + Words.due(given.dueAt(), now));
  }

  /** Everybody but who has it: given it again, they would only have more time. */
  private static List<Choice> choices(List<References.Person> people, @Nullable Given has) {
    return people.stream()
        .filter(one -> has == null || !one.id().equals(has.who()))
        .map(one -> Choice.of(one.id().toString(), one.name(), one.posts()))
        .toList();
  }

  private boolean may(Permit permit, InterventionAction action) {
    return access.mayDo(permit.by(), permit.child(), action);
  }

  private String name(ProfessionalId id) {
    return professionals.names(Set.of(id)).getOrDefault(id, "Somebody");
  }
}
