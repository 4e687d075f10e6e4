package homeward.interventions.web;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.children.ChildSummary;
import homeward.children.Children;
import homeward.interventions.Intervention;
import homeward.interventions.InterventionAction;
import homeward.interventions.InterventionId;
import homeward.interventions.InterventionReading;
import homeward.interventions.Interventions;
import homeward.interventions.domain.Ladder;
import homeward.interventions.web.InterventionPage.ActionView;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.AgencyId;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.govuk.SummaryRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one intervention for one reader. */
@Component
class InterventionViews {

  private final InterventionReading reading;
  private final Interventions interventions;
  private final Children children;
  private final Professionals professionals;
  private final Access access;
  private final Live live;

  InterventionViews(
      InterventionReading reading,
      Interventions interventions,
      Children children,
      Professionals professionals,
      Access access,
      Live live) {
    this.reading = reading;
    this.interventions = interventions;
    this.children = children;
    this.professionals = professionals;
    this.access = access;
    this.live = live;
  }

  InterventionPage page(
      Permit permit, InterventionId id, FormErrors errors, @Nullable String refusal) {
    LiveMark mark = live.mark(id.topic());
    Intervention one = reading.one(permit, id);
    ChildSummary child = children.summary(permit);
    Instant now = permit.at();
    return new InterventionPage(
        new InterventionPage.Heading(
            id.toString(),
            Words.what(one.cause().calls(), one.cause().level()),
            Words.badge(one, now),
            child.displayName(),
            child.age() + " years old, " + child.reference(),
            "/children/" + child.id()),
        new InterventionPage.Why(
            one.cause().clause().sentence(),
            one.cause().clause().href(),
            counted(one, now),
            rows(one, now)),
        notes(one, child, now),
        outcome(one, now),
        one.progress().actions().stream().map(action -> action(action, now)).toList(),
        may(permit, one, errors, refusal),
        List.of(mark));
  }

  /** Name and age of the permit's child, so that nobody records about the wrong one. */
  String whose(Permit permit) {
    ChildSummary child = children.summary(permit);
    return child.displayName() + ", " + child.age() + " years old";
  }

  private InterventionPage.May may(
      Permit permit, Intervention one, FormErrors errors, @Nullable String refusal) {
    return new InterventionPage.May(
        one.open()
            && one.cause().calls() == Calls.INTERVENTION_MEETING
            && mayDo(permit, InterventionAction.RECORD),
        one.open()
            && one.cause().calls() != Calls.COORDINATOR_REFERENCE
            && mayDo(permit, InterventionAction.RECORD),
        one.cause().calls() == Calls.COORDINATOR_REFERENCE,
        one.open()
            && mayDo(permit, InterventionAction.NOT_NEEDED)
            && interventions.chairs(permit, one.id()),
        mayDo(permit, InterventionAction.DO_AGREED),
        errors,
        refusal);
  }

  private boolean mayDo(Permit permit, InterventionAction action) {
    return access.mayDo(permit.by(), permit.child(), action);
  }

  private static List<InterventionPage.CountedView> counted(Intervention one, Instant now) {
    boolean episodes = one.cause().calls() != Calls.COORDINATOR_REFERENCE;
    return one.cause().counted().stream()
        .map(start ->
            new InterventionPage.CountedView(
                Words.capital(LondonTime.words(start.startedAt(), now)),
                start.subject() == null
                    ? null
                    : (episodes ? "/episodes/" : "/absences/") + start.subject()))
        .toList();
  }

  private List<SummaryRow> rows(Intervention one, Instant now) {
    List<SummaryRow> rows = new ArrayList<>();
    Intervention.Asked asked = one.cause().asked();
    if (asked != null) {
      rows.add(
          SummaryRow.of(
              "Asked for by",
              name(asked.by()) + ", " + LondonTime.words(one.cause().happenedAt(), now)));
      rows.add(SummaryRow.of("Reason", asked.reason()));
    }
    Ladder ladder = one.deadline();
    Intervention.Handed handed = one.progress().handed();
    Instant dueAt = one.dueAt();
    if (ladder != null && dueAt != null) {
      rows.add(
          SummaryRow.of(
              one.cause().calls() == Calls.INTERVENTION_MEETING ? "Chair" : "Who answers",
              Words.capital(
                  handed == null
                      ? Words.chair(ladder.chairs().getFirst())
                      : Words.holder(handed))));
      if (one.open()) {
        rows.add(SummaryRow.of("By when", Words.capital(Words.due(dueAt, now))));
      }
    }
    Intervention.Arrangement arranged = one.progress().arranged();
    if (arranged != null) {
      rows.add(
          SummaryRow.of(
              "Meeting", LondonTime.words(arranged.meetsAt(), now) + ", " + arranged.place()));
      rows.add(SummaryRow.of("Invited", arranged.invited()));
    }
    return rows;
  }

  private static List<String> notes(Intervention one, ChildSummary child, Instant now) {
    List<String> notes = new ArrayList<>();
    Intervention.TakenBack back = one.progress().takenBack();
    Ladder ladder = one.deadline();
    if (back != null) {
      notes.add(Words.takenBack(back, now));
    } else if (ladder == null) {
      notes.add("It fired in records that an import brought, so nobody is asked to do anything.");
    } else if (one.open()) {
      List<String> told = new ArrayList<>();
      for (int above = 1; above < ladder.chairs().size(); above++) {
        if (now.isAfter(ladder.toldAt().get(above))) {
          told.add(Words.chair(ladder.chairs().get(above)));
        }
      }
      if (!told.isEmpty()) {
        notes.add("It is late, so it stands with " + String.join(" and ", told) + " as well.");
      }
      if (!ladder.daysKnown()) {
        notes.add(
            "The list of bank holidays ends before the day it is due: only weekends were left out."
                + " Ask for the list to be continued.");
      }
      if (one.cause().calls() == Calls.INTERVENTION_MEETING) {
        ring(child, notes);
      }
    }
    return notes;
  }

  /** The social worker of another authority convenes; who has no sign-in here must be rung. */
  private static void ring(ChildSummary child, List<String> notes) {
    ChildSummary.Responsible responsible = child.responsible();
    if (responsible.socialWorkTeam() != null) {
      return;
    }
    ChildSummary.Named<AgencyId> authority = responsible.authority();
    notes.add(
        authority == null
            ? "No social work team is named for the child, so it stands with the missing persons and"
                + " exploitation coordinator. Find out which authority is responsible and ring it."
            : "The social worker of "
                + authority.name()
                + " convenes and attends. "
                + authority.name()
                + " has no social worker here for the child, so it stands with the missing persons"
                + " and exploitation coordinator: ring "
                + authority.name()
                + (authority.phone() == null ? "." : " on " + authority.phone() + "."));
  }

  private List<SummaryRow> outcome(Intervention one, Instant now) {
    Intervention.Outcome outcome = one.progress().outcome();
    if (outcome == null) {
      return List.of();
    }
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        SummaryRow.of(
            switch (outcome.kind()) {
              case HELD -> "Held";
              case DONE -> "Done";
              case NOT_NEEDED -> "Not needed";
            },
            LondonTime.words(outcome.at(), now) + ", recorded by " + name(outcome.by())));
    if (!outcome.attended().isEmpty()) {
      rows.add(
          SummaryRow.of(
              "Who was there",
              String.join(", ", outcome.attended().stream().map(Words::attended).toList())));
    }
    Intervention.Views views = outcome.views();
    if (views != null) {
      rows.add(SummaryRow.of("What the child said", views.child()));
      rows.add(SummaryRow.of("What the family said", views.family()));
    }
    rows.add(SummaryRow.of(Words.said(outcome.kind()), outcome.agreed()));
    return rows;
  }

  private static ActionView action(Intervention.AgreedAction action, Instant now) {
    boolean late = now.isAfter(action.dueAt());
    return new ActionView(
        action.id().toString(),
        action.words(),
        Words.capital(action.owner().words()),
        action.done() != null
            ? new InterventionPage.Badge("Done", "green")
            : late
                ? new InterventionPage.Badge("Late", "red")
                : new InterventionPage.Badge("To do", "amber"),
        Words.due(action.dueAt(), now),
        action.done(),
        FormKey.fresh());
  }

  private String name(ProfessionalId id) {
    return professionals.names(Set.of(id)).getOrDefault(id, "Somebody");
  }
}
