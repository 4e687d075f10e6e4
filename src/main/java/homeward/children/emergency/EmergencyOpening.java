package homeward.children.emergency;

import homeward.access.Access;
import homeward.access.EmergencyAccess;
import homeward.children.ChildAction;
import homeward.children.Identity;
import homeward.children.domain.Reference;
import homeward.children.domain.SearchName;
import homeward.children.store.ChildStore;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a record in an emergency. Whoever asks must already know exactly whom they look for:
 * nothing near is offered, and a wrong name, a wrong day and two children of one name answer alike.
 */
@Component
public class EmergencyOpening {

  private final ChildStore children;
  private final EmergencyAccess emergency;
  private final Access access;

  EmergencyOpening(ChildStore children, EmergencyAccess emergency, Access access) {
    this.children = children;
    this.emergency = emergency;
    this.access = access;
  }

  /**
   * Whom somebody looks for.
   *
   * @param name forenames and surname; empty when a reference is given
   * @param born null when a reference is given
   * @param reference empty when name and date of birth are given
   */
  public record Sought(String name, @Nullable LocalDate born, String reference) {}

  /** What became of it. */
  public sealed interface Outcome {

    /** The record is open until then, UTC. */
    record Opened(ChildId child, Instant until) implements Outcome {}

    /** No emergency is needed: they may open the record anyway. */
    record AlreadyYours(ChildId child) implements Outcome {}

    /** No child is exactly this one. */
    record NoExactMatch() implements Outcome {}

    /** The reason says too little. */
    record ReasonTooShort() implements Outcome {}
  }

  /** Opens the record when exactly one child is meant and the reason says enough. */
  @Transactional
  public Outcome open(Professional who, Sought sought, String reason) {
    if (!EmergencyAccess.saysEnough(reason)) {
      return new Outcome.ReasonTooShort();
    }
    Optional<ChildId> found = exactly(sought);
    if (found.isEmpty()) {
      emergency.notFound(who);
      return new Outcome.NoExactMatch();
    }
    ChildId child = found.get();
    if (access.mayDo(who, child, ChildAction.OPEN)) {
      return new Outcome.AlreadyYours(child);
    }
    return switch (emergency.begin(who, child, reason)) {
      case EmergencyAccess.Outcome.Begun begun -> new Outcome.Opened(child, begun.until());
      case EmergencyAccess.Outcome.ReasonTooShort _ -> new Outcome.ReasonTooShort();
    };
  }

  private Optional<ChildId> exactly(Sought sought) {
    if (!sought.reference().isBlank()) {
      return Reference.in(sought.reference()).flatMap(children::withReference);
    }
    LocalDate born = sought.born();
    List<String> words = SearchName.words(sought.name());
    if (born == null || words.size() < 2) {
      return Optional.empty();
    }
    List<ChildId> found =
        children.born(born).stream()
            .filter(one -> named(one.identity(), words))
            .map(ChildStore.Basis::id)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** All forenames, only the first, or the name the child uses; with the whole surname. */
  private static boolean named(Identity identity, List<String> words) {
    String first = identity.forenames().split("\\s+")[0];
    String known = identity.knownAs();
    return words.equals(SearchName.words(identity.displayName()))
        || words.equals(SearchName.words(first + " " + identity.surname()))
        || (known != null && words.equals(SearchName.words(known + " " + identity.surname())));
  }
}
