package homeward.agencies;

import homeward.agencies.store.DeskStore;
import homeward.shared.AreaId;
import homeward.shared.DeskId;
import homeward.shared.HeldPost;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.Live;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desks, who may work at them and who is at them now. */
@Component
public class Desks {

  private final DeskStore store;
  private final Areas areas;
  private final Live live;
  private final Clock clock;

  Desks(DeskStore store, Areas areas, Live live, Clock clock) {
    this.store = store;
    this.areas = areas;
    this.live = live;
    this.clock = clock;
  }

  /** A desk. */
  public Optional<Desk> find(DeskId id) {
    return store.all().stream().filter(desk -> desk.id().equals(id)).findFirst();
  }

  /**
   * The desk of a post that answers for an area: its own, else that of the nearest area around it.
   */
  public Optional<Desk> answering(Post post, AreaId area) {
    List<Desk> all = store.all();
    return areas.upwards(area).stream()
        .flatMap(around ->
            all.stream().filter(desk -> desk.post() == post && desk.area().equals(around.id())))
        .findFirst();
  }

  /** The desks whose work the professional may take: same post, in an area they read. */
  public List<Desk> of(Professional who) {
    return store.all().stream().filter(desk -> mayWork(who, desk)).toList();
  }

  /** Whether the professional may take this desk's work. */
  public static boolean mayWork(Professional who, Desk desk) {
    for (HeldPost held : who.posts()) {
      if (held.post() == desk.post()
          && (held.areas().contains(desk.area().value()) || held.area().equals(desk.area()))) {
        return true;
      }
    }
    return false;
  }

  /** Who is at a desk now, by name. */
  @Transactional(readOnly = true)
  public List<String> at(DeskId desk) {
    return store.at(desk);
  }

  /**
   * Whether somebody else than this professional may take the desk's work: what one person may not
   * do alone must not be left at a desk where only they work.
   */
  @Transactional(readOnly = true)
  public boolean othersMayWork(Desk desk, ProfessionalId but) {
    return store.others(
        desk.post(),
        areas.upwards(desk.area()).stream().map(Area::id).toList(),
        but,
        clock.instant());
  }

  /** Signs somebody on to every desk they may work at; those already signed on stay so. */
  @Transactional
  public void signOn(Professional who) {
    Instant now = clock.instant();
    for (Desk desk : of(who)) {
      store.signOn(Ids.next(now), desk.id(), who.id(), now);
      live.changed(desk.topic());
    }
  }

  /**
   * Signs somebody off every desk.
   *
   * @return the desks left with nobody at them, to be said loudly
   */
  @Transactional
  public List<Desk> signOff(Professional who) {
    store.signOff(who.id(), clock.instant());
    List<Desk> mine = of(who);
    mine.forEach(desk -> live.changed(desk.topic()));
    return mine.stream().filter(desk -> store.at(desk.id()).isEmpty()).toList();
  }
}
