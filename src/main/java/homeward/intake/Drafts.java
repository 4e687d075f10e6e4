package homeward.intake;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.intake.sending.LaterAnswers;
import homeward.intake.store.DraftStore;
import homeward.intake.store.UnfinishedStore;
import homeward.shared.HeldPost;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.web.FormKey;
import homeward.web.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports being filled in. Every answer is a row of its own, so nothing typed is lost when a phone
 * dies or two devices are used at once; a colleague of the same team goes on where it was left.
 */
@Component
public class Drafts {

  /** For how long an unfinished draft is listed. Local choice: a week, then it only rests. */
  private static final Duration LISTED = Duration.ofDays(7);

  private final DraftStore store;
  private final UnfinishedStore unfinished;
  private final LaterAnswers later;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Drafts(
      DraftStore store,
      UnfinishedStore unfinished,
      LaterAnswers later,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.unfinished = unfinished;
    this.later = later;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Begins a draft; the same key gives the same draft.
   *
   * @throws homeward.access.NotYours when none of their posts may report
   */
  @Transactional
  public DraftId begin(Professional by, FormKey key) {
    access.require(by, ReportAction.REPORT);
    HeldPost post =
        by.posts().stream()
            .filter(held -> ReportAction.REPORT.rule().posts().contains(held.post()))
            .findFirst()
            .orElseThrow();
    return store.add(key.value(), Draft.Owner.of(post), clock.instant(), by.id());
  }

  /**
   * A draft with its answers.
   *
   * @throws NotFound when there is none, or it is not for this reader
   */
  @Transactional
  public Draft read(Professional reader, DraftId id) {
    access.require(reader, ReportAction.REPORT);
    return store
        .find(id)
        .filter(draft -> draft.isFor(reader))
        .orElseThrow(() -> {
          refused(reader, id);
          return new NotFound();
        });
  }

  /**
   * Keeps answers. Only those that differ from the latest become rows, so that two devices do not
   * overwrite each other's other answers. After the report was sent, the answers go to the report.
   *
   * @param answers by code; empty text takes an answer back
   */
  @Transactional
  public void answer(Professional by, DraftId id, Map<String, String> answers) {
    Draft draft = read(by, id);
    Instant now = clock.instant();
    answers.forEach((question, answer) -> {
      String text = kept(answer);
      if (!Objects.equals(draft.answers().getOrDefault(question, ""), text)) {
        store.answer(id, question, text, now, by.id());
      }
    });
    if (draft.state() instanceof Draft.Sent sent) {
      later.add(by, sent.report(), draft, answers, now);
    }
  }

  /**
   * The draft a report was sent from, so that the rest can be answered; empty when the reader may
   * not go on with it.
   *
   * @param permit for {@link ReportAction#READ}, about the report's child
   */
  @Transactional(readOnly = true)
  public Optional<Draft> of(Permit permit, ReportId report) {
    permit.mustAllow(ReportAction.READ);
    return store.ofReport(report).flatMap(store::find).filter(draft -> draft.isFor(permit.by()));
  }

  /** Says that a draft is not needed: it is no longer listed, and stays. */
  @Transactional
  public void drop(Professional by, DraftId id) {
    read(by, id);
    store.drop(id, clock.instant(), by.id());
  }

  /** The drafts of the reader's team that nobody has sent, latest first. */
  @Transactional(readOnly = true)
  public List<Draft.Unfinished> unfinished(Reach reach) {
    return unfinished.list(reach, reach.at().minus(LISTED));
  }

  /** What is kept of what was typed: a character that a database cannot hold is left out. */
  private static String kept(String typed) {
    return typed.replace("\0", "").strip();
  }

  private void refused(Professional reader, DraftId id) {
    audit.recordWhateverHappens(
        new AuditEntry(
            clock.instant(),
            AuditEntry.Kind.REFUSED,
            ReportAction.REPORT.code(),
            reader.id(),
            null,
            List.of(),
            id.value(),
            null,
            "draft-of-others-or-never-existed",
            null));
  }
}
