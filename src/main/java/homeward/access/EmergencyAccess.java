package homeward.access;

import homeward.access.store.EmergencyStore;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opening a record in an emergency: with a reason, for looking only, for an hour; each is reviewed.
 */
@Component
public class EmergencyAccess {

  /** How long it lasts (local choice). */
  public static final Duration LASTS = Duration.ofMinutes(60);

  /** A reason shorter than this says nothing (local choice). */
  public static final int SHORTEST_REASON = 20;

  private final EmergencyStore store;
  private final Access access;
  private final Involvements involvements;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EmergencyAccess(
      EmergencyStore store,
      Access access,
      Involvements involvements,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.access = access;
    this.involvements = involvements;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** What became of asking. */
  public sealed interface Outcome {

    /** The record is open until then, UTC. */
    record Begun(Instant until) implements Outcome {}

    /** The reason is too short; nothing was opened. */
    record ReasonTooShort() implements Outcome {}
  }

  /**
   * An emergency access nobody has reviewed yet.
   *
   * @param reason in the words of who opened it
   */
  public record ToReview(
      UUID id,
      ChildId child,
      ProfessionalId professional,
      String reason,
      Instant from,
      Instant until) {}

  /** Whether a reason says enough. */
  public static boolean saysEnough(@Nullable String reason) {
    return reason != null
        && reason.strip().length() >= SHORTEST_REASON
        && reason.strip().split("\\s+").length >= 3;
  }

  /**
   * Opens the record of a child for looking.
   *
   * @throws NotYours when none of their posts works with children; written to the audit
   */
  @Transactional
  public Outcome begin(Professional who, ChildId child, String reason) {
    access.require(who, AccessAction.EMERGENCY);
    if (!saysEnough(reason)) {
      return new Outcome.ReasonTooShort();
    }
    Instant now = clock.instant();
    Instant until = now.plus(LASTS);
    UUID id = Ids.next(now);
    store.begin(id, child, who.id(), reason.strip(), now, until);
    involvements.openUntil(child, Party.of(who.id()), Because.EMERGENCY, id, now, until, who.id());
    audit.record(entry(AuditEntry.Kind.CHANGED, who, List.of(child), id, "emergency", null, now));
    events.publishEvent(new EmergencyAccessBegun(id, child, who.id(), until, now));
    return new Outcome.Begun(until);
  }

  /** Writes to the audit that somebody asked in an emergency for a child nobody can tell apart. */
  @Transactional
  public void notFound(Professional who) {
    access.require(who, AccessAction.EMERGENCY);
    audit.recordWhateverHappens(
        entry(
            AuditEntry.Kind.REFUSED,
            who,
            List.of(),
            null,
            null,
            "no-exact-match",
            clock.instant()));
  }

  /**
   * Every emergency access nobody has reviewed, oldest first.
   *
   * @throws NotYours unless they are an auditor
   */
  @Transactional(readOnly = true)
  public List<ToReview> toReview(Professional auditor) {
    access.require(auditor, AccessAction.REVIEW_EMERGENCY);
    return store.toReview();
  }

  /**
   * Writes down what the reviewer found.
   *
   * @param note the finding in words, not blank
   * @return false when somebody has reviewed it before
   * @throws NotYours unless they are an auditor
   */
  @Transactional
  public boolean review(Professional auditor, UUID emergency, boolean justified, String note) {
    access.require(auditor, AccessAction.REVIEW_EMERGENCY);
    if (note.isBlank()) {
      throw new IllegalArgumentException("A review says what was found");
    }
    Instant now = clock.instant();
    boolean first =
        store.review(Ids.next(now), emergency, justified, note.strip(), now, auditor.id());
    if (first) {
      audit.record(
          new AuditEntry(
              now,
              AuditEntry.Kind.CHANGED,
              AccessAction.REVIEW_EMERGENCY.code(),
              auditor.id(),
              "auditor",
              List.of(),
              emergency,
              null,
              justified ? "justified" : "not-justified",
              null));
    }
    return first;
  }

  private static AuditEntry entry(
      AuditEntry.Kind kind,
      Professional who,
      List<ChildId> children,
      @Nullable UUID subject,
      @Nullable String ground,
      @Nullable String reason,
      Instant now) {
    return new AuditEntry(
        now,
        kind,
        AccessAction.EMERGENCY.code(),
        who.id(),
        who.mainPost().map(held -> held.post().code()).orElse(null),
        children,
        subject,
        ground,
        reason,
        null);
  }
}
