package homeward.exchange.running;

import homeward.access.Involvements;
import homeward.children.HistoricPerson;
import homeward.episodes.ImportedEpisode;
import homeward.exchange.RejectedRow;
import homeward.exchange.domain.notifications.NotificationFact;
import homeward.exchange.domain.notifications.NotifiedCategory;
import homeward.exchange.domain.notifications.Rejected;
import homeward.exchange.domain.plan.KnownReport;
import homeward.exchange.domain.plan.PlannedChild;
import homeward.exchange.domain.plan.PlannedDisappearance;
import homeward.exchange.domain.plan.PlannedRow;
import homeward.exchange.store.NotificationStore.Known;
import homeward.exchange.store.NotificationStore.NewNotification;
import homeward.exchange.store.OpenRowStore.NewOpenRow;
import homeward.exchange.store.QuestionStore.NewQuestion;
import homeward.exchange.store.QuestionStore.Row;
import homeward.intake.ImportedReport;
import homeward.intake.ImportedReport.Outcome;
import homeward.protocol.Category;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import homeward.shared.PersonRecordId;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns planned rows into what each module records. Remembers the ids of this run. */
final class Gathering {

  private final KnownInDatabase known;
  private final Districts districts;
  private final Standings standings;
  private final Instant now;
  private final Map<PersonRecordId, ChildId> ownIds = new HashMap<>();
  private final Map<String, ReportId> firstReports = new HashMap<>();
  private Piece piece = new Piece();

  Gathering(KnownInDatabase known, Districts districts, Standings standings, Instant now) {
    this.known = known;
    this.districts = districts;
    this.standings = standings;
    this.now = now;
  }

  /** What was gathered since the last time. */
  Piece take() {
    Piece taken = piece;
    piece = new Piece();
    return taken;
  }

  void add(PlannedRow planned) {
    switch (planned) {
      case PlannedRow.Import row -> add(row);
      case PlannedRow.Refused(Rejected rejected) ->
          piece.rejected.add(
              new RejectedRow(rejected.number(), rejected.reference(), rejected.reasons()));
      case PlannedRow.Changed changed -> {
        NotificationFact fact = changed.fact();
        Known there = known.referred(fact.reference());
        piece.questions.add(
            new NewQuestion(
                there.id(),
                there.child(),
                null,
                new Row(fact.row().number(), fact.reference()),
                "A later file says something else.",
                changed.columns(),
                fact.row().cells()));
      }
      case PlannedRow.AlreadyThere _ -> {}
    }
  }

  private void add(PlannedRow.Import row) {
    NotificationFact fact = row.fact();
    AreaId area = districts.named(fact.from().district());
    ChildId child = child(row.child(), fact, area);
    ReportId report = new ReportId(Ids.next(now));
    String key = fact.reference();
    Outcome outcome;
    if (row.disappearance() instanceof PlannedDisappearance.Second(String first)) {
      key = first;
      ReportId into = firstOf(row.child().person().child(), first);
      outcome = new Outcome.JoinedTo(into);
      Instant returned = fact.times().returned();
      if (returned != null) {
        piece.returns.put(into, returned);
      }
    } else {
      firstReports.put(fact.reference(), report);
      outcome = decided(fact, report, child, area);
    }
    if (row.disappearance() instanceof PlannedDisappearance.Unclear(String other, String why)) {
      piece.questions.add(
          new NewQuestion(
              report,
              child,
              firstOf(row.child().person().child(), other),
              new Row(fact.row().number(), fact.reference()),
              why,
              List.of(),
              null));
    }
    piece.reports.add(
        new ImportedReport(
            report,
            RowFacts.key(fact.reference()),
            child,
            row.child().person().record(),
            area,
            RowFacts.told(fact),
            outcome));
    piece.areas.add(
        new Involvements.FromHistory(child, area, report.value(), fact.times().reported()));
    piece.notifications.add(
        new NewNotification(
            fact.row().number(),
            report,
            child,
            new KnownReport(
                fact.reference(),
                key,
                fact.handling().category(),
                fact.times(),
                fact.row().cells())));
    standings.note(row.child().person().child(), fact);
  }

  private Outcome decided(NotificationFact fact, ReportId report, ChildId child, AreaId area) {
    boolean absent = fact.handling().category() == NotifiedCategory.ABSENT;
    Category category = absent ? Category.ABSENT : Category.MISSING;
    Instant returned = fact.times().returned();
    if (returned == null) {
      piece.openRows.add(
          new NewOpenRow(
              report,
              child,
              area,
              fact.handling().category().name(),
              fact.times().lastSeen(),
              fact.times().reported(),
              fact.times().found()));
      return new Outcome.Decided(category, null, null);
    }
    if (absent) {
      return new Outcome.Decided(
          category,
          null,
          new ImportedReport.Back(returned, fact.handling().category().closureCode()));
    }
    EpisodeId episode = new EpisodeId(Ids.next(now));
    piece.episodes.add(
        new ImportedEpisode(
            episode,
            report,
            child,
            fact.times().lastSeen(),
            fact.times().reported(),
            area,
            RowFacts.returned(fact, returned)));
    return new Outcome.Decided(category, episode, null);
  }

  /** The id the report points at: the description's own, so that parting takes reports along. */
  private ChildId child(PlannedChild planned, NotificationFact fact, AreaId area) {
    PersonRecordId record = planned.person().record();
    ChildId own =
        switch (planned) {
          case PlannedChild.Recognised same ->
              ownIds.getOrDefault(record, known.ownIdOf(record).orElse(same.person().child()));
          case PlannedChild.Added added -> added.person().child();
          case PlannedChild.JoinedByScore _ -> new ChildId(Ids.next(now));
        };
    ownIds.putIfAbsent(record, own);
    if (!(planned instanceof PlannedChild.Recognised)) {
      piece.people.add(person(planned, own, fact, area));
    }
    return own;
  }

  private static HistoricPerson person(
      PlannedChild planned, ChildId own, NotificationFact fact, AreaId area) {
    return new HistoricPerson(
        own,
        planned.person().record(),
        planned.person().details(),
        fact.child().ethnicity(),
        area,
        fact.times().reported(),
        planned instanceof PlannedChild.JoinedByScore joined
            ? new HistoricPerson.Joined(joined.to().child(), joined.score())
            : null,
        planned instanceof PlannedChild.Added added ? added.proposals() : List.of());
  }

  private ReportId firstOf(ChildId child, String disappearance) {
    ReportId ours = firstReports.get(disappearance);
    return ours != null ? ours : known.firstOf(child, disappearance).orElseThrow();
  }
}
