package homeward.intake.web;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.HandoverLog;
import homeward.agencies.Professionals;
import homeward.intake.Absence;
import homeward.intake.Decision;
import homeward.intake.DecisionAction;
import homeward.intake.Decisions;
import homeward.intake.store.ChildLineStore;
import homeward.intake.store.ChildLineStore.ChildLine;
import homeward.intake.store.KnownStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Live;
import homeward.web.LiveMark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page about an absence together. */
@Component
class AbsencePages {

  private final Access access;
  private final KnownStore known;
  private final ChildLineStore children;
  private final Decisions decisions;
  private final Professionals professionals;
  private final AbsenceTakes takes;
  private final Live live;

  AbsencePages(
      Access access,
      KnownStore known,
      ChildLineStore children,
      Decisions decisions,
      Professionals professionals,
      AbsenceTakes takes,
      Live live) {
    this.access = access;
    this.known = known;
    this.children = children;
    this.decisions = decisions;
    this.professionals = professionals;
    this.takes = takes;
    this.live = live;
  }

  AbsencePage page(
      Permit permit,
      Absence absence,
      Map<String, String> typed,
      FormErrors errors,
      String message) {
    LiveMark mark = live.mark("report:" + absence.report());
    Instant now = permit.at();
    KnownReport report = known.report(absence.report()).orElseThrow();
    ChildLine child = children.of(absence.child());
    return new AbsencePage(
        absence.id(),
        absence.report().value(),
        new ProposalPage.Child(
            absence.child().value(),
            child.name(),
            DecisionWords.age(child.born(), now),
            report.reference(),
            LondonTime.words(report.reportedAt(), now)),
        words(absence, now),
        absence.open(),
        new AbsencePage.Agreed(
            absence.every().isZero()
                ? "not recorded by the source"
                : LondonTime.words(absence.every()),
            absence.agreedActions(),
            absence.assessment(),
            absence.clause()),
        absence.open() ? absence.due().stream().map(due -> line(due, now)).toList() : List.of(),
        done(absence, now),
        may(permit, absence),
        typed,
        message,
        errors,
        takes.links(permit, absence),
        mark);
  }

  private static String words(Absence absence, Instant now) {
    Absence.End end = absence.end();
    if (end == null) {
      return "Absent for " + LondonTime.words(Duration.between(absence.startedAt(), now));
    }
    String when = LondonTime.words(end.at(), now);
    return end.returned()
        ? "Returned " + when + " to " + end.place() + ". Closed as: " + end.closingCode()
        : "Decided to be missing " + when;
  }

  private static AbsencePage.Line line(Absence.Due due, Instant now) {
    return new AbsencePage.Line(
        due.kind() == Absence.Kind.REVIEW ? "Review by the inspector" : "Call the informant back",
        LondonTime.words(due.at(), now),
        DecisionWords.due(due.at(), now),
        "",
        now.isAfter(due.at()));
  }

  private List<AbsencePage.Line> done(Absence absence, Instant now) {
    Map<ProfessionalId, String> names =
        professionals.names(absence.done().stream().map(Absence.Done::by).distinct().toList());
    return absence.done().stream()
        .map(done ->
            new AbsencePage.Line(
                done.kind() == Absence.Kind.REVIEW
                    ? "Reviewed: stays absent"
                    : done.reached() ? "Called back" : "Called back, nobody reached",
                LondonTime.words(done.at(), now),
                done.words(),
                names.getOrDefault(done.by(), "Somebody"),
                done.at().isAfter(done.dueAt())))
        .toList();
  }

  private AbsencePage.May may(Permit permit, Absence absence) {
    boolean open = absence.open();
    return new AbsencePage.May(
        open && may(permit, DecisionAction.CALL_BACK)
            ? id(absence.next(Absence.Kind.CALL_BACK))
            : null,
        open && may(permit, DecisionAction.REVIEW_ABSENCE)
            ? id(absence.next(Absence.Kind.REVIEW))
            : null,
        open && may(permit, DecisionAction.RECORD_BACK),
        open && may(permit, DecisionAction.DECIDE) ? upgrade(permit, absence) : null,
        takes.of(permit, absence).stream().map(HandoverLog::id).toList(),
        FormKey.fresh().toString());
  }

  private AbsencePage.@Nullable Upgrade upgrade(Permit permit, Absence absence) {
    List<Decision> decided = decisions.decisions(permit, absence.report());
    var proposals = decisions.proposals(permit, absence.report());
    return decided.isEmpty() || proposals.isEmpty()
        ? null
        : new AbsencePage.Upgrade(decided.getFirst().id(), proposals.getFirst().id());
  }

  private static @Nullable UUID id(Absence.@Nullable Due due) {
    return due == null ? null : due.id();
  }

  private boolean may(Permit permit, DecisionAction action) {
    return access.mayDo(permit.by(), permit.child(), action);
  }
}
