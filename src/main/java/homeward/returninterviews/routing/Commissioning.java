package homeward.returninterviews.routing;

import homeward.agencies.Register;
import homeward.agencies.TeamKind;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.domain.Changeover;
import homeward.returninterviews.store.ProviderTeamStore;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.web.FormKey;
import homeward.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A service changes hands: names the team that answers for a provider from a day on, ends one, and
 * takes back one that has not begun. The team before ends on the day its follower begins.
 * Interviews that were offered stay with the team that has them, because a route sends each of them
 * once; the day of the return decides for all others. Who may is {@link
 * InterviewAction#CHANGE_SERVICES}, in the areas of the post; everybody else gets what there is for
 * something that never was.
 */
@Component
public class Commissioning {

  private final ProviderTeamStore store;
  private final ProviderTeams teams;
  private final Patches patches;
  private final Routes routes;
  private final Register register;
  private final Audit audit;
  private final Clock clock;

  Commissioning(
      ProviderTeamStore store,
      ProviderTeams teams,
      Patches patches,
      Routes routes,
      Register register,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.teams = teams;
    this.patches = patches;
    this.routes = routes;
    this.register = register;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What a slot looks like now, to be sent with a form: whoever saves later finds out that somebody
   * else was first.
   */
  @Transactional(readOnly = true)
  public String seen(ProviderSlot slot) {
    return seen(teams.teams(slot));
  }

  /**
   * Whether a team could be named, for the page that asks once more. Nothing is changed.
   *
   * @param one without an end
   */
  @Transactional(readOnly = true)
  public Naming couldName(Professional by, ProviderTeam one) {
    patches.mustChange(by, ProviderSlot.of(one));
    return couldName(one, teams.teams(ProviderSlot.of(one)), clock.instant());
  }

  /**
   * Names a team. The one that answers on that day so far ends then; interviews that waited for the
   * provider are offered at once when the child returned on that day or later.
   *
   * @param one without an end
   * @param seen what {@link #seen} said when the change was checked
   * @return never {@link Naming.Possible}
   */
  @Transactional
  public Naming name(Professional by, ProviderTeam one, String seen, FormKey key) {
    ProviderSlot slot = ProviderSlot.of(one);
    patches.mustChange(by, slot);
    store.lock(slot.protocolArea());
    Optional<UUID> before = store.namedWith(key.value());
    if (before.isPresent()) {
      return new Naming.Named(before.get());
    }
    List<AnsweringTeam> there = teams.teams(slot);
    if (!seen(there).equals(seen)) {
      return new Naming.ChangedMeanwhile(
          there.stream().max(Comparator.comparing(AnsweringTeam::at)).orElse(null));
    }
    Instant now = clock.instant();
    Naming could = couldName(one, there, now);
    if (!(could instanceof Naming.Possible(AnsweringTeam ends))) {
      return could;
    }
    UUID id = Ids.next(now);
    if (ends == null) {
      routes.answers(id, one, key.value(), by.id());
    } else {
      ProviderTeamStore.Said said =
          new ProviderTeamStore.Said(ends.id(), one.from(), ends.until(), id);
      store.until(said);
      routes.answers(id, one, key.value(), by.id());
      store.keep(Ids.next(now), said, null, now, by.id());
      changed(ends.id(), "followed", by, now);
    }
    return new Naming.Named(id);
  }

  /**
   * Whether one could end on a day without a follower. Nothing is changed.
   *
   * @throws NotFound when it was taken back
   */
  @Transactional(readOnly = true)
  public TeamEnding couldEnd(Professional by, UUID id, LocalDate day) {
    AnsweringTeam one = patches.mine(by, id);
    if (store.takenBack(id)) {
      throw new NotFound();
    }
    return Changeover.end(teams.teams(one.slot()), one, day, clock.instant());
  }

  /**
   * Ends one without a follower.
   *
   * @param day the first London day of returns for which it no longer answers
   * @return never {@link TeamEnding.Possible}
   */
  @Transactional
  public TeamEnding end(Professional by, UUID id, LocalDate day, FormKey key) {
    store.lock(patches.mine(by, id).slot().protocolArea());
    Optional<LocalDate> before = store.endedWith(key.value());
    if (before.isPresent()) {
      return new TeamEnding.Ended(before.get());
    }
    TeamEnding could = couldEnd(by, id, day);
    if (!(could instanceof TeamEnding.Possible)) {
      return could;
    }
    Instant now = clock.instant();
    ProviderTeamStore.Said said =
        new ProviderTeamStore.Said(id, day, patches.mine(by, id).until(), null);
    store.until(said);
    store.keep(Ids.next(now), said, key.value(), now, by.id());
    changed(id, "ended", by, now);
    return new TeamEnding.Ended(day);
  }

  /** Whether one could be taken back. Nothing is changed. */
  @Transactional(readOnly = true)
  public TakingBack couldTakeBack(Professional by, UUID id) {
    AnsweringTeam one = patches.mine(by, id);
    return store.takenBack(id)
        ? new TakingBack.TakenBack()
        : Changeover.takeBack(teams.teams(one.slot()), one, clock.instant());
  }

  /**
   * Takes back one that has not begun. The team that was to end for it answers on, as long as was
   * said before.
   *
   * @return never {@link TakingBack.Possible}
   */
  @Transactional
  public TakingBack takeBack(Professional by, UUID id) {
    store.lock(patches.mine(by, id).slot().protocolArea());
    TakingBack could = couldTakeBack(by, id);
    if (!(could instanceof TakingBack.Possible)) {
      return could;
    }
    Instant now = clock.instant();
    store.takeBack(id, now, by.id());
    changed(id, "taken-back", by, now);
    store
        .saidFor(id)
        .ifPresent(said -> {
          ProviderTeamStore.Said again =
              new ProviderTeamStore.Said(said.team(), said.before(), said.day(), null);
          store.until(again);
          store.keep(Ids.next(now), again, null, now, by.id());
          changed(said.team(), "goes-on", by, now);
        });
    return new TakingBack.TakenBack();
  }

  private Naming couldName(ProviderTeam one, List<AnsweringTeam> there, Instant now) {
    if (!teams.providers(one.protocolArea()).containsKey(one.provider())) {
      return new Naming.NoSuchProvider();
    }
    if (register.teams(TeamKind.INTERVIEW_SERVICE).stream()
        .noneMatch(team -> team.id().equals(one.team()))) {
      return new Naming.NoInterviewService();
    }
    return Changeover.name(there, one.team(), one.from(), now);
  }

  private void changed(UUID id, String how, Professional by, Instant now) {
    audit.record(AuditEntry.account(now, InterviewAction.CHANGE_SERVICES.code(), by.id(), id, how));
  }

  private static String seen(List<AnsweringTeam> slot) {
    StringBuilder text = new StringBuilder();
    slot.forEach(one -> text.append(one.id()).append(one.until()).append(';'));
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
