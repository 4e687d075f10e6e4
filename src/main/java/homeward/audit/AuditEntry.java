package homeward.audit;

import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit: codes and ids only, never free text.
 *
 * @param at when, UTC
 * @param kind what sort of thing happened
 * @param action the action's code, "episodes.record-return"
 * @param actor who acted
 * @param post the code of the post they acted in; null when none was looked at
 * @param children the children it concerns, in the order shown; empty when none
 * @param subject the fact, report or episode concerned; null when the child as a whole
 * @param ground why they might: the code of the involvement, "area" or "emergency"; null when
 *     refused
 * @param reason code of the refusal or of the change; null when there is none
 * @param filter the code of the filter of a list; null when not a list
 */
public record AuditEntry(
    Instant at,
    Kind kind,
    String action,
    ProfessionalId actor,
    @Nullable String post,
    List<ChildId> children,
    @Nullable UUID subject,
    @Nullable String ground,
    @Nullable String reason,
    @Nullable String filter) {

  /** The sorts of row. */
  public enum Kind {
    /** Somebody opened one child's record or a part of it. */
    LOOKED,
    /** Somebody was shown a list of children. */
    LISTED,
    /** Somebody was allowed to change something about a child. */
    CHANGED,
    /** Somebody was refused, or asked for what never existed. */
    REFUSED,
    /** Signing in and out, accounts, operators' commands. */
    ACCOUNT
  }

  public AuditEntry {
    children = List.copyOf(children);
  }

  /** A row about an account or an operator's command; it concerns no child. */
  public static AuditEntry account(
      Instant at,
      String action,
      ProfessionalId actor,
      @Nullable UUID subject,
      @Nullable String reason) {
    return new AuditEntry(
        at, Kind.ACCOUNT, action, actor, null, List.of(), subject, null, reason, null);
  }

  /** A row saying that a rule or the need to know refused something about one child. */
  public static AuditEntry refused(
      Instant at,
      String action,
      ProfessionalId actor,
      ChildId child,
      @Nullable UUID subject,
      String reason) {
    return new AuditEntry(
        at, Kind.REFUSED, action, actor, null, List.of(child), subject, null, reason, null);
  }
}
