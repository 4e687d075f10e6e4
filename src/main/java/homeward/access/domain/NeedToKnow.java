package homeward.access.domain;

import homeward.access.Because;
import homeward.access.Party;
import homeward.access.Rule;
import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.Professional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Decides whether a professional may do one thing about one child. A post counts only when it is in
 * the rule and is itself involved, through the person, their team or their area: a care worker of
 * one home gains nothing from also being known in another area. A restricted record is open only to
 * its named readers and in an emergency. An emergency opens looking, never changing, and never to
 * posts that read no child at all (local choice).
 */
public final class NeedToKnow {

  private NeedToKnow() {}

  /**
   * One involvement that is in force.
   *
   * @param party who is involved
   * @param because why
   */
  public record Tie(Party party, Because because) {}

  /**
   * What is known about the child's record.
   *
   * @param ties involvements in force now
   * @param restricted whether the record is restricted
   */
  public record Facts(List<Tie> ties, boolean restricted) {
    public Facts {
      ties = List.copyOf(ties);
    }
  }

  /** The answer. */
  public sealed interface Answer {}

  /** Allowed, by this post and for this reason. */
  public record Allowed(Post post, Because because) implements Answer {}

  /** Refused; the code goes to the audit, never to the reader. */
  public record Refused(String code) implements Answer {}

  /** Decides. */
  public static Answer decide(Professional who, Rule rule, Facts facts) {
    List<HeldPost> able =
        who.posts().stream().filter(held -> rule.posts().contains(held.post())).toList();
    if (able.isEmpty() && !emergencyCounts(who, rule)) {
      return new Refused("post");
    }
    for (HeldPost held : able) {
      Optional<Because> ground = ground(who, held, facts);
      if (ground.isPresent()) {
        return new Allowed(held.post(), ground.get());
      }
    }
    if (emergencyCounts(who, rule) && hasEmergency(who, facts)) {
      return new Allowed(who.posts().getFirst().post(), Because.EMERGENCY);
    }
    if (facts.ties().isEmpty()) {
      return new Refused("unknown-or-never-existed");
    }
    return new Refused(facts.restricted() ? "restricted" : "not-involved");
  }

  /** The ids of all parties in whose name the professional reads lists. */
  public static Set<UUID> parties(Professional who) {
    Set<UUID> parties = new HashSet<>();
    for (HeldPost held : who.posts()) {
      parties.addAll(parties(who, held));
    }
    return parties;
  }

  private static Set<UUID> parties(Professional who, HeldPost held) {
    UUID self = who.id().value();
    return switch (held.post().reads()) {
      case NOTHING -> Set.of();
      case SELF -> Set.of(self);
      case TEAM -> held.team() == null ? Set.of(self) : Set.of(self, held.team().value());
      case AREA -> {
        Set<UUID> areas = new HashSet<>(held.areas());
        areas.add(self);
        yield areas;
      }
    };
  }

  private static Optional<Because> ground(Professional who, HeldPost held, Facts facts) {
    Set<UUID> parties = parties(who, held);
    return facts.ties().stream()
        .filter(tie -> tie.because() != Because.EMERGENCY)
        .filter(tie -> parties.contains(tie.party().id()))
        .filter(tie -> !facts.restricted() || tie.because() == Because.NAMED_READER)
        .map(Tie::because)
        .findFirst();
  }

  private static boolean emergencyCounts(Professional who, Rule rule) {
    return rule.effect() == Rule.Effect.LOOK
        && who.posts().stream().anyMatch(held -> held.post().reads() != Post.Reads.NOTHING);
  }

  private static boolean hasEmergency(Professional who, Facts facts) {
    return facts.ties().stream()
        .anyMatch(
            tie -> tie.because() == Because.EMERGENCY && tie.party().equals(Party.of(who.id())));
  }
}
