package homeward.episodes.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.children.ChildSummary;
import homeward.episodes.EpisodeAction;
import homeward.episodes.EpisodeReading;
import homeward.episodes.EpisodeSummary;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Page;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One episode, and a child's episodes. */
@Controller
class EpisodeController {

  private final EpisodeDoor door;
  private final Access access;
  private final EpisodeReading reading;
  private final EpisodePages pages;

  EpisodeController(EpisodeDoor door, Access access, EpisodeReading reading, EpisodePages pages) {
    this.door = door;
    this.access = access;
    this.reading = reading;
    this.pages = pages;
  }

  @Does("episodes.open")
  @GetMapping("/episodes/{id}")
  @Transactional(noRollbackFor = NotYours.class)
  public Page episode(@PathVariable UUID id, Professional reader) {
    return pages.page(door.permit(reader, id, EpisodeAction.OPEN), new EpisodeId(id));
  }

  @Does("episodes.of-child")
  @GetMapping("/children/{id}/episodes")
  @Transactional(noRollbackFor = NotYours.class)
  public Page ofChild(@PathVariable UUID id, Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), EpisodeAction.OF_CHILD);
    ChildSummary child = door.child(permit);
    Instant now = permit.at();
    return new OfChildPage(
        child.displayName() + ", " + child.age(),
        "/children/" + id,
        reading.ofChild(permit).stream().map(one -> row(one, now)).toList());
  }

  private static OfChildPage.Row row(EpisodeSummary one, Instant now) {
    return new OfChildPage.Row(
        "/episodes/" + one.episode(),
        LondonTime.words(one.times().started(), now),
        LondonTime.words(one.away(now)),
        one.reference(),
        EpisodePages.status(one, now));
  }
}
