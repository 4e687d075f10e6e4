package homeward.interventions.firing;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.interventions.InterventionId;
import homeward.interventions.domain.Counting;
import homeward.interventions.domain.Difference;
import homeward.interventions.domain.Firing;
import homeward.interventions.domain.Start;
import homeward.interventions.store.FiringStore;
import homeward.interventions.store.StartStore;
import homeward.protocol.ClauseValue.Over;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.shared.ChildId;
import homeward.shared.StandIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a child's and a place's starts again and keeps what is stored in step: adds what follows,
 * takes back what does not. Doing it twice does nothing the second time.
 */
@Component
public class Recounting {

  private final StartStore starts;
  private final FiringStore firings;
  private final Protocols protocols;
  private final Areas areas;
  private final Calling calling;
  private final Clock clock;

  Recounting(
      StartStore starts,
      FiringStore firings,
      Protocols protocols,
      Areas areas,
      Calling calling,
      Clock clock) {
    this.starts = starts;
    this.firings = firings;
    this.protocols = protocols;
    this.areas = areas;
    this.calling = calling;
    this.clock = clock;
  }

  /**
   * Everything that is counted over the child, under every id, or over a place the child was absent
   * from; in one transaction.
   */
  @Transactional
  public void recount(ChildId child) {
    recountOnly(child).forEach(this::recountPlace);
  }

  /**
   * What is counted over the child, under every id; in one transaction.
   *
   * @return the places the child was absent from, in order: each is to be counted again too
   */
  @Transactional
  public SortedSet<String> recountOnly(ChildId child) {
    ChildId survivor = firings.survivor(child);
    firings.lock("child:" + survivor);
    List<Start> all = starts.ofChild(survivor);
    SortedSet<String> places = new TreeSet<>(firings.places(child));
    all.stream().map(start -> start.where().place()).filter(Objects::nonNull).forEach(places::add);
    apply(difference(Over.CHILD, all, firings.ofChild(survivor)));
    if (!survivor.equals(child)) {
      places.addAll(firings.places(survivor));
    }
    return places;
  }

  /** What is counted over a place, whichever child's absences; in one transaction. */
  @Transactional
  public void recountPlace(String place) {
    firings.lock("place:" + place);
    apply(ofPlace(place));
  }

  /** How what is stored for a child differs from what follows from the records. */
  @Transactional(readOnly = true)
  public Difference ofChild(ChildId survivor) {
    return difference(Over.CHILD, starts.ofChild(survivor), firings.ofChild(survivor));
  }

  /** How what is stored for a place differs from what follows from the records. */
  @Transactional(readOnly = true)
  public Difference ofPlace(String place) {
    return difference(Over.LOCATION, starts.ofPlace(place), firings.ofPlace(place));
  }

  private Difference difference(Over over, List<Start> all, List<Difference.Stored> stored) {
    return Difference.between(Counting.firings(over, all, inForce()), stored, all);
  }

  private void apply(Difference difference) {
    Instant now = clock.instant();
    Function<Start, Optional<Protocol>> inForce = inForce();
    for (Difference.Gone gone : difference.gone()) {
      firings.takeBack(gone.stored().id(), gone.startGone(), now, StandIn.HOMEWARD);
      calling.changed(gone.stored().id());
    }
    for (Firing firing : difference.missing()) {
      calling.fired(firing, inForce.apply(firing.at()).orElseThrow(), now);
    }
    for (Difference.Recounted one : difference.recounted()) {
      firings.counted(new InterventionId(one.stored().id()), one.firing(), now, StandIn.HOMEWARD);
      calling.changed(one.stored().id());
    }
  }

  /** The protocol of the start's area on its London day. */
  private Function<Start, Optional<Protocol>> inForce() {
    List<Area> all = areas.all();
    return start ->
        all.stream()
            .filter(area -> area.id().equals(start.where().area()))
            .findFirst()
            .flatMap(area -> protocols.find(area.protocolArea(), start.day()));
  }
}
