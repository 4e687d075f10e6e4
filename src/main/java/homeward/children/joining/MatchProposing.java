package homeward.children.joining;

import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.children.Source;
import homeward.children.matching.AgedPerson;
import homeward.children.matching.KnownPerson;
import homeward.children.matching.Likeness;
import homeward.children.matching.MatchDecision;
import homeward.children.matching.MatchScore;
import homeward.children.matching.PersonDetails;
import homeward.children.matching.PersonMatcher;
import homeward.children.store.AgedStore;
import homeward.children.store.MatchStore;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import homeward.web.Live;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes that a child just added may be one who is known. Who added it is told nothing. */
@Component
public class MatchProposing {

  /** A proposal should be settled within a day (local choice). */
  public static final Duration TIME_TO_SETTLE = Duration.ofDays(1);

  private final MatchStore store;
  private final AgedStore aged;
  private final Desks desks;
  private final Areas areas;
  private final Live live;
  private final Clock clock;
  private final PersonMatcher matcher = new PersonMatcher();

  MatchProposing(
      MatchStore store, AgedStore aged, Desks desks, Areas areas, Live live, Clock clock) {
    this.store = store;
    this.aged = aged;
    this.desks = desks;
    this.areas = areas;
    this.live = live;
    this.clock = clock;
  }

  /** Compares a child just added with those known and proposes each that may be the same. */
  public int propose(
      ChildId child, AreaId area, PersonDetails details, Source source, ProfessionalId by) {
    List<KnownPerson> others =
        store.candidates(details).stream().filter(known -> !known.child().equals(child)).toList();
    List<Likeness> alike =
        switch (matcher.decide(details, others)) {
          case MatchDecision.Joined joined -> List.of(joined.likeness());
          case MatchDecision.Proposed proposed -> proposed.candidates();
          case MatchDecision.Separate _ -> List.of();
        };
    alike.forEach(like -> propose(child, area, like.person().child(), like.score(), source, by));
    return alike.size();
  }

  /**
   * Compares a child just added by name and age, where of one of the two only an age is known, and
   * proposes each that may be the same. Nobody is ever joined on an age.
   *
   * @param dated whether the date of birth of the child just added is known
   */
  public int proposeByAge(
      ChildId child,
      AreaId area,
      AgedPerson person,
      boolean dated,
      Source source,
      ProfessionalId by) {
    LocalDate today = LondonTime.day(clock.instant());
    Map<ChildId, MatchScore> best = new HashMap<>();
    for (AgedStore.Aged known : aged.aged(person.surname(), person.age(), !dated, today)) {
      MatchScore score = matcher.scoreByAge(person, known.person());
      if (!known.child().equals(child) && score.points() >= MatchScore.PROPOSE) {
        best.merge(
            known.child(), score, (one, other) -> one.points() >= other.points() ? one : other);
      }
    }
    best.forEach((other, score) -> propose(child, area, other, score, source, by));
    return best.size();
  }

  private void propose(
      ChildId child,
      AreaId area,
      ChildId other,
      MatchScore score,
      Source source,
      ProfessionalId by) {
    Instant now = clock.instant();
    Optional<DeskId> desk = desk(area, store.area(other));
    store.propose(
        new MatchStore.NewProposal(
            Ids.next(now), child, other, score, desk.orElse(null), source.batch()),
        now.plus(TIME_TO_SETTLE),
        now,
        by);
    desk.ifPresent(id -> live.changed(Desk.topic(id)));
  }

  /** The inspector's desk that answers for both areas; empty when none does. */
  private Optional<DeskId> desk(AreaId one, @Nullable AreaId other) {
    if (other == null) {
      return Optional.empty();
    }
    return areas.upwards(one).stream()
        .filter(around -> areas.within(around.id()).contains(other.value()))
        .findFirst()
        .flatMap(around -> desks.answering(Post.DUTY_INSPECTOR, around.id()))
        .map(Desk::id);
  }
}
