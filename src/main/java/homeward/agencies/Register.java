package homeward.agencies;

import homeward.agencies.store.AreaStore;
import homeward.agencies.store.DeskStore;
import homeward.agencies.store.RegisterStore;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds agencies, areas, teams, professionals, posts and desks. */
@Component
public class Register {

  private final AreaStore areas;
  private final DeskStore desks;
  private final RegisterStore store;
  private final Audit audit;
  private final Clock clock;

  Register(AreaStore areas, DeskStore desks, RegisterStore store, Audit audit, Clock clock) {
    this.areas = areas;
    this.desks = desks;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Adds an area.
   *
   * @param parent the area it is a part of; null for a whole partnership
   */
  @Transactional
  public Area addArea(String code, String name, @Nullable AreaId parent, String protocolArea) {
    Area area = new Area(new AreaId(Ids.next(clock.instant())), code, name, parent, protocolArea);
    areas.add(area);
    return area;
  }

  /** Adds an agency whose people may sign in. */
  @Transactional
  public AgencyId addAgency(String name, AgencyKind kind, ProfessionalId by) {
    Instant now = clock.instant();
    AgencyId id = new AgencyId(Ids.next(now));
    store.addAgency(id, name, kind, true, now, by, null);
    return id;
  }

  /** The agency of a name, however it is spaced or capitalised; empty when there is none. */
  @Transactional(readOnly = true)
  public Optional<AgencyId> agencyNamed(String name) {
    return store.agencyNamed(name);
  }

  /**
   * The agency of a name; one that is not known yet is added without sign-in, in the name of an
   * import.
   */
  @Transactional
  public AgencyId agencyNamedOrAdded(
      String name, AgencyKind kind, ProfessionalId by, @Nullable BatchId batch) {
    return store
        .agencyNamed(name)
        .orElseGet(() -> {
          Instant now = clock.instant();
          store.addAgency(new AgencyId(Ids.next(now)), name, kind, false, now, by, batch);
          return store.agencyNamed(name).orElseThrow();
        });
  }

  /**
   * Takes back the agencies that an import added. One that other records name stays, and no longer
   * belongs to the import.
   *
   * @param named agencies that other records name
   */
  @Transactional
  public void undo(BatchId batch, java.util.Set<AgencyId> named) {
    store.undo(batch, named);
  }

  /** The name of an agency, to show. */
  @Transactional(readOnly = true)
  public String agencyName(AgencyId agency) {
    return store.agencyName(agency);
  }

  /** Adds a team. */
  @Transactional
  public Team addTeam(
      AgencyId agency,
      AreaId area,
      String name,
      TeamKind kind,
      @Nullable String phone,
      ProfessionalId by) {
    Instant now = clock.instant();
    Team team = new Team(new TeamId(Ids.next(now)), agency, area, name, kind, phone);
    store.addTeam(team, now, by);
    return team;
  }

  /**
   * A team.
   *
   * @throws IllegalArgumentException when there is none of this id
   */
  @Transactional(readOnly = true)
  public Team team(TeamId id) {
    return store.team(id).orElseThrow(() -> new IllegalArgumentException("No such team"));
  }

  /** Every team of a kind in an area or its parts, by name. */
  @Transactional(readOnly = true)
  public java.util.List<Team> teams(TeamKind kind) {
    return store.teams(kind);
  }

  /**
   * Adds a professional without posts.
   *
   * @param rank police rank; null outside the police
   */
  @Transactional
  public ProfessionalId addProfessional(
      AgencyId agency, String name, @Nullable String rank, ProfessionalId by) {
    Instant now = clock.instant();
    ProfessionalId id = new ProfessionalId(Ids.next(now));
    store.addProfessional(id, agency, name, rank, now, by);
    audit.record(AuditEntry.account(now, "agencies.add-professional", by, id.value(), null));
    return id;
  }

  /** Gives a professional a post from now on. */
  @Transactional
  public void givePost(
      ProfessionalId who, Post post, AreaId area, @Nullable TeamId team, ProfessionalId by) {
    Instant now = clock.instant();
    store.givePost(Ids.next(now), who, post, area, team, now, by);
    audit.record(AuditEntry.account(now, "agencies.give-post", by, who.value(), post.code()));
  }

  /** Ends a professional's post now; it has effect at their next request. */
  @Transactional
  public void endPost(ProfessionalId who, Post post, ProfessionalId by) {
    Instant now = clock.instant();
    store.endPost(who, post, now);
    audit.record(AuditEntry.account(now, "agencies.end-post", by, who.value(), post.code()));
  }

  /** Adds a desk. */
  @Transactional
  public Desk addDesk(Post post, AreaId area, String name, ProfessionalId by) {
    Instant now = clock.instant();
    Desk desk = new Desk(new DeskId(Ids.next(now)), post, area, name);
    desks.add(desk, now, by);
    return desk;
  }
}
