package homeward.intake.sending;

import homeward.intake.Drafts;
import homeward.intake.Report;
import homeward.intake.ReportEvent;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.domain.Required;
import homeward.intake.domain.SameDisappearance;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.intake.drafting.Sending;
import homeward.intake.store.DisappearanceStore;
import homeward.intake.store.DraftStore;
import homeward.intake.store.ReportWriting;
import homeward.intake.store.ReportWriting.Recording;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a draft into a report exactly once. Whoever presses again, or presses on two devices at
 * once, waits for the first and gets its answer: the draft is locked before anything is looked at,
 * then the child, so that two reports of one child see each other.
 */
@Component
public class SendReport {

  private final Drafts drafts;
  private final DraftStore locks;
  private final ReportWriting writing;
  private final DisappearanceStore disappearances;
  private final ReportedChild reported;
  private final AnswersIn answersIn;
  private final Telling telling;

  SendReport(
      Drafts drafts,
      DraftStore locks,
      ReportWriting writing,
      DisappearanceStore disappearances,
      ReportedChild reported,
      AnswersIn answersIn,
      Telling telling) {
    this.drafts = drafts;
    this.locks = locks;
    this.writing = writing;
    this.disappearances = disappearances;
    this.reported = reported;
    this.answersIn = answersIn;
    this.telling = telling;
  }

  /**
   * Sends.
   *
   * @param policeNow whether it is sent with "I need the police now", with what there is
   * @throws homeward.access.NotYours when the child chosen is not theirs to report
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Sending send(Professional by, DraftId id, boolean policeNow, Instant now) {
    locks.lock(id.value());
    Draft draft = drafts.read(by, id);
    if (draft.state() instanceof Draft.Sent sent) {
      return new Sending.Sent(sent.report());
    }
    Given given = new Given(draft.answers());
    List<Required.Needed> needed = Required.of(given, draft.byPhone(), policeNow);
    if (!needed.isEmpty()) {
      return new Sending.Incomplete(needed);
    }
    ReportId report = new ReportId(Ids.next(now));
    AreaId area = reported.area(draft);
    ReportedChild.Found found =
        reported.find(by, draft, given, new ReportedChild.Report(report, area, now));
    locks.lock(found.child().value());
    Made made = new Made(report, found, area, policeNow, now);
    Optional<Join> join = given.whereaboutsKnown() ? Optional.empty() : join(found.child(), given);
    write(by, draft, given, made);
    join.ifPresent(
        one -> writing.join(report, one.into(), one.reason().name(), Recording.of(now, by.id())));
    telling.tell(event(given, join, made), draft.owner().team());
    return new Sending.Sent(report);
  }

  private record Made(
      ReportId report, ReportedChild.Found found, AreaId area, boolean policeNow, Instant now) {

    ChildId child() {
      return found.child();
    }
  }

  private record Join(ReportId into, SameDisappearance.Reason reason) {}

  private Optional<Join> join(ChildId child, Given given) {
    for (DisappearanceStore.First first : disappearances.earlier(child)) {
      Optional<SameDisappearance.Reason> reason =
          SameDisappearance.of(first.earlier(), given.lastSeen().orElse(null));
      if (reason.isPresent()) {
        return Optional.of(new Join(first.report(), reason.get()));
      }
    }
    return Optional.empty();
  }

  private void write(Professional by, Draft draft, Given given, Made made) {
    Recording recording = Recording.of(made.now(), by.id());
    Report.Kind kind =
        given.whereaboutsKnown() ? Report.Kind.WHEREABOUTS_KNOWN : Report.Kind.MISSING;
    writing.add(
        new ReportWriting.Row(
            made.report(),
            draft.key(),
            new ReportWriting.About(
                made.child(),
                made.found().record(),
                made.area(),
                draft.owner().team(),
                draft.owner().post().name(),
                given.text(Fields.MISSING_FROM)),
            kind,
            made.policeNow(),
            new ReportWriting.Times(made.now(), given.lastSeen().orElse(null))),
        recording);
    answersIn.write(by, draft, given, made.report(), recording);
    if (given.whereaboutsKnown()) {
      writing.whereabouts(
          made.report(),
          new Report.Whereabouts(
              given.text(Fields.PLACE),
              given.text(Fields.GROUNDS),
              given.policeHelp(),
              given.policeHelp() ? given.text(Fields.SAFETY_REASON) : "",
              null),
          recording);
    }
  }

  private static ReportEvent event(Given given, Optional<Join> join, Made made) {
    if (given.whereaboutsKnown()) {
      return new ReportEvent.WhereaboutsReported(
          made.report(), made.child(), made.area(), made.now());
    }
    return join.<ReportEvent>map(one ->
            new ReportEvent.ReportJoined(
                made.report(), one.into(), made.child(), made.area(), made.now()))
        .orElseGet(() ->
            new ReportEvent.ReportReceived(made.report(), made.child(), made.area(), made.now()));
  }
}
