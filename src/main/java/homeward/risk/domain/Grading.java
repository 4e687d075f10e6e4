package homeward.risk.domain;

import homeward.protocol.ClauseRef;
import homeward.protocol.Protocol;
import homeward.protocol.RiskChange;
import homeward.protocol.RiskLevel;
import homeward.protocol.Ruling;
import homeward.risk.RiskDecision;
import homeward.risk.RiskDecision.Kind;
import homeward.shared.ProfessionalId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a wish to grade comes to, by the protocol: who gives the first level, who may raise and
 * lower, who reviews (West Midlands inquiry evidence pack 2015).
 */
public final class Grading {

  /** Who reviews and confirms (local choice: the duty inspector and those above). */
  private static final Set<String> SUPERVISORS =
      Set.of("duty-inspector", "force-incident-manager", "superintendent");

  private Grading() {}

  /** The ruling. */
  public sealed interface Answer {}

  /**
   * It may be decided so.
   *
   * @param provisional whether it must still be confirmed
   */
  public record Allowed(Kind kind, boolean provisional, ClauseRef clause) implements Answer {}

  /**
   * Whoever set the level does not review it: somebody else must (West Midlands inquiry evidence
   * pack 2015, secondary risk assessment: a supervisor reviews).
   */
  public record SomebodyElse(ClauseRef clause) implements Answer {}

  /**
   * Who wishes.
   *
   * @param posts codes of the posts held in the episode's area
   */
  public record Grader(ProfessionalId who, Set<String> posts) {
    /** Keeps its own copy. */
    public Grader {
      posts = Set.copyOf(posts);
    }
  }

  /** It may not; these posts may. */
  public record Refused(ClauseRef clause, Set<String> who) implements Answer {
    /** Keeps its own copy. */
    public Refused {
      who = Set.copyOf(who);
    }
  }

  /**
   * Rules on a wish.
   *
   * @param decided every decision so far, earliest first; the last one stands
   */
  public static Answer rule(
      List<RiskDecision> decided, RiskLevel wished, Grader grader, Protocol protocol) {
    Set<String> posts = grader.posts();
    RiskDecision standing = decided.isEmpty() ? null : decided.getLast();
    RiskLevel before = decided.size() < 2 ? null : decided.get(decided.size() - 2).level();
    if (standing == null) {
      Ruling first = protocol.mayDecide("risk.first.decide", posts);
      return first instanceof Ruling.Refused refused
          ? new Refused(refused.clause(), refused.who())
          : new Allowed(Kind.FIRST, false, first.clause());
    }
    if (standing.level() == wished) {
      return same(standing, grader.who().equals(setBy(decided)), posts, protocol);
    }
    if (standing.provisional() && wished == before && supervises(posts)) {
      return new Allowed(Kind.LOWERED, false, protocol.ref("risk.raise.provisional"));
    }
    Kind kind = wished.graverThan(standing.level()) ? Kind.RAISED : Kind.LOWERED;
    boolean first = standing.kind() == Kind.FIRST;
    RiskChange change = new RiskChange(posts, standing.level(), wished, first);
    return switch (protocol.rule(change)) {
      case Ruling.Allowed(ClauseRef clause) -> new Allowed(kind, false, clause);
      case Ruling.Provisional(ClauseRef clause, Set<String> _) -> new Allowed(kind, true, clause);
      case Ruling.Refused(ClauseRef clause, Set<String> who) -> new Refused(clause, who);
    };
  }

  /**
   * Who set the level that stands: who gave, raised, lowered or confirmed it last. A review leaves
   * it as it is. Null when nobody has graded.
   */
  public static @Nullable ProfessionalId setBy(List<RiskDecision> decided) {
    return decided.reversed().stream()
        .filter(one -> one.kind() != Kind.REVIEWED)
        .findFirst()
        .map(RiskDecision::by)
        .orElse(null);
  }

  /** The level stays: a provisional raise is confirmed, any other level is reviewed. */
  private static Answer same(
      RiskDecision standing, boolean own, Set<String> posts, Protocol protocol) {
    ClauseRef clause =
        protocol.ref(standing.provisional() ? "risk.raise.provisional" : "risk.review.supervisor");
    if (!supervises(posts)) {
      return new Refused(clause, SUPERVISORS);
    }
    return own
        ? new SomebodyElse(clause)
        : new Allowed(standing.provisional() ? Kind.CONFIRMED : Kind.REVIEWED, false, clause);
  }

  private static boolean supervises(Set<String> posts) {
    return posts.stream().anyMatch(SUPERVISORS::contains);
  }
}
