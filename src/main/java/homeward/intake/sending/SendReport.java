package homeward.intake.sending;

import homeward.intake.Drafts;
import homeward.intake.Report;
import homeward.intake.ReportEvent;
import homeward.intake.domain.Before;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.domain.Required;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.intake.drafting.Sending;
import homeward.intake.store.DraftStore;
import homeward.intake.store.KnownStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.intake.store.KnownStore.Told;
import homeward.intake.store.ReportWriting;
import homeward.intake.store.ReportWriting.Recording;
import homeward.intake.store.Said;
import homeward.platform.AtOnce;
import homeward.protocol.Facts;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.shared.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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
  private final KnownStore known;
  private final ReportedChild reported;
  private final AnswersIn answersIn;
  private final Following following;

  SendReport(
      Drafts drafts,
      DraftStore locks,
      ReportWriting writing,
      KnownStore known,
      ReportedChild reported,
      AnswersIn answersIn,
      Following following) {
    this.drafts = drafts;
    this.locks = locks;
    this.writing = writing;
    this.known = known;
    this.reported = reported;
    this.answersIn = answersIn;
    this.following = following;
  }

  /**
   * Sends.
   *
   * @param policeNow whether it is sent with "I need the police now", with what there is
   * @throws homeward.access.NotYours when the child chosen is not theirs to report
   */
  public Sending send(Professional by, DraftId id, boolean policeNow, Instant now) {
    return following.record(follows -> send(by, id, policeNow, now, follows));
  }

  private Sending send(
      Professional by, DraftId id, boolean policeNow, Instant now, AtOnce.Following follows) {
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
    Instant lastSeen = given.lastSeen().orElse(null);
    Made made = new Made(report, found, area, policeNow, lastSeen, now);
    Before before = known.before(found.child(), report);
    Optional<Before.Same> same =
        given.whereaboutsKnown() ? Optional.empty() : before.same(lastSeen);
    Written written = write(by, draft, given, made);
    TeamId team = draft.owner().team();
    if (given.whereaboutsKnown()) {
      following.after(new ReportEvent.WhereaboutsReported(report, made.child(), area, now), team);
    } else if (same.isPresent()) {
      ReportId into = same.get().first();
      writing.join(report, into, same.get().reason().name(), Recording.of(now, by.id()));
      following.after(new ReportEvent.ReportJoined(report, into, made.child(), area, now), team);
    } else {
      following.first(follows, fresh(made, written), written.told(), before, team);
    }
    return new Sending.Sent(report);
  }

  private record Made(
      ReportId report,
      ReportedChild.Found found,
      AreaId area,
      boolean policeNow,
      @Nullable Instant lastSeen,
      Instant now) {

    ChildId child() {
      return found.child();
    }
  }

  private record Written(String reference, List<Told> told) {}

  private Written write(Professional by, Draft draft, Given given, Made made) {
    Recording recording = Recording.of(made.now(), by.id());
    Report.Kind kind =
        given.whereaboutsKnown() ? Report.Kind.WHEREABOUTS_KNOWN : Report.Kind.MISSING;
    Said said = answersIn.all(by, draft, given);
    String reference =
        writing
            .add(
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
                    new ReportWriting.Times(made.now(), made.lastSeen())),
                answersIn.informant(by, draft, given),
                said,
                recording)
            .orElseThrow(() -> new IllegalStateException("A locked draft was sent twice"));
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
    return new Written(
        reference,
        said.answers().stream().map(one -> new Told(one.question(), one.answer())).toList());
  }

  private static KnownReport fresh(Made made, Written written) {
    return new KnownReport(
        made.report(),
        made.child(),
        written.reference(),
        made.area(),
        made.lastSeen(),
        made.now(),
        made.now(),
        false,
        made.found().born(),
        null,
        null,
        false,
        Facts.Whereabouts.UNKNOWN);
  }
}
