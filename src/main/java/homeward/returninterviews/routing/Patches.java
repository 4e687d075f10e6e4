package homeward.returninterviews.routing;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.store.ProviderTeamStore;
import homeward.shared.HeldPost;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * For which areas somebody says which team answers: those of the posts that may. It is no matter of
 * a single child, so that no permit is asked for; another area's is refused like one that never
 * was.
 */
@Component
public class Patches {

  private final Areas areas;
  private final Protocols protocols;
  private final ProviderTeamStore store;
  private final Audit audit;
  private final Clock clock;

  Patches(Areas areas, Protocols protocols, ProviderTeamStore store, Audit audit, Clock clock) {
    this.areas = areas;
    this.protocols = protocols;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** The reader's patches, one for each protocol area, by name. */
  public List<Patch> of(Professional reader) {
    Set<UUID> own = own(reader);
    List<Area> mine = areas.all().stream().filter(area -> own.contains(area.id().value())).toList();
    return mine.stream()
        .map(Area::protocolArea)
        .distinct()
        .map(protocolArea ->
            patch(
                protocolArea,
                mine.stream().filter(area -> area.protocolArea().equals(protocolArea)).toList()))
        .sorted(java.util.Comparator.comparing(Patch::name))
        .toList();
  }

  /**
   * The reader's patch of a protocol area; their first when none is asked for.
   *
   * @throws NotFound when it is none of theirs, written to the audit
   */
  public Patch of(Professional reader, String protocolArea) {
    return of(reader).stream()
        .filter(one -> protocolArea.isEmpty() || one.protocolArea().equals(protocolArea))
        .findFirst()
        .orElseThrow(() -> refused(reader, null));
  }

  /**
   * A team that answers in one of the reader's patches, also one that was taken back.
   *
   * @throws NotFound when there is none of this id, or the reader may not change it; written to the
   *     audit alike
   */
  public AnsweringTeam mine(Professional reader, UUID id) {
    return store
        .find(id)
        .filter(one -> of(reader).stream().anyMatch(patch -> patch.changes(one.slot())))
        .orElseThrow(() -> refused(reader, id));
  }

  /**
   * Makes sure that somebody may change who answers.
   *
   * @throws NotFound when they may not; written to the audit
   */
  void mustChange(Professional reader, ProviderSlot slot) {
    if (of(reader).stream().noneMatch(patch -> patch.changes(slot))) {
      throw refused(reader, null);
    }
  }

  private NotFound refused(Professional reader, @Nullable UUID id) {
    audit.recordWhateverHappens(
        new AuditEntry(
            clock.instant(),
            AuditEntry.Kind.REFUSED,
            InterviewAction.CHANGE_SERVICES.code(),
            reader.id(),
            null,
            List.of(),
            id,
            null,
            "area",
            null));
    return new NotFound();
  }

  private Patch patch(String protocolArea, List<Area> mine) {
    Instant now = clock.instant();
    List<Area> roots = mine.stream().filter(area -> area.parent() == null).toList();
    Set<UUID> ids = new HashSet<>();
    mine.forEach(area -> ids.add(area.id().value()));
    return new Patch(
        protocolArea,
        protocols
            .find(protocolArea, LondonTime.day(now))
            .map(Protocol::name)
            .orElse(mine.getFirst().name()),
        !roots.isEmpty(),
        ids,
        roots,
        mine.stream().filter(area -> area.parent() != null).toList());
  }

  private static Set<UUID> own(Professional reader) {
    Set<UUID> own = new HashSet<>();
    for (HeldPost held : reader.posts()) {
      if (InterviewAction.CHANGE_SERVICES.rule().posts().contains(held.post())) {
        own.add(held.area().value());
        own.addAll(held.areas());
      }
    }
    return own;
  }
}
