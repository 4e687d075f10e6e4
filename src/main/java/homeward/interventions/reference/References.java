package homeward.interventions.reference;

import homeward.access.Permit;
import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.agencies.Professionals;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.interventions.Intervention;
import homeward.interventions.InterventionAction;
import homeward.interventions.InterventionId;
import homeward.interventions.InterventionReading;
import homeward.interventions.Interventions;
import homeward.interventions.firing.Calling;
import homeward.interventions.store.ReferenceStore;
import homeward.interventions.store.ReferenceStore.Part;
import homeward.protocol.ClauseValue.Calls;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.Provision;
import homeward.protocol.Windows;
import homeward.protocol.counting.TriggerRules;
import homeward.protocol.counting.WorkingDays;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import homeward.web.FormKey;
import homeward.web.Live;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The coordinator's reference about absences: the coordinator opens it under a number and gives it
 * to a supervisor, the supervisor to an officer, and the officer says what was done. Each may be
 * given anew.
 */
@Component
public class References {

  private final ReferenceStore store;
  private final InterventionReading reading;
  private final Interventions interventions;
  private final People people;
  private final Audit audit;
  private final Calling calling;
  private final Live live;

  References(
      ReferenceStore store,
      InterventionReading reading,
      Interventions interventions,
      People people,
      Audit audit,
      Calling calling,
      Live live) {
    this.store = store;
    this.reading = reading;
    this.interventions = interventions;
    this.people = people;
    this.audit = audit;
    this.calling = calling;
    this.live = live;
  }

  /** Who may be given a reference, and by when, as the local protocol says. */
  @Component
  static class People {

    private final ReferenceStore store;
    private final Professionals professionals;
    private final Protocols protocols;
    private final Areas areas;

    People(ReferenceStore store, Professionals professionals, Protocols protocols, Areas areas) {
      this.store = store;
      this.professionals = professionals;
      this.protocols = protocols;
      this.areas = areas;
    }

    TriggerRules rules(Permit permit, Intervention one) {
      Protocol protocol =
          protocols.inForce(areas.get(one.area()).protocolArea(), LondonTime.day(permit.at()));
      return protocol.triggers();
    }

    List<Person> holding(Permit permit, Intervention one, Set<String> posts) {
      Map<ProfessionalId, String> held =
          store
              .holding(
                  posts.stream().map(Post::coded).map(Post::name).toList(),
                  areas.upwards(one.area()).stream().map(Area::id).toList(),
                  permit.at())
              .stream()
              .collect(
                  Collectors.groupingBy(
                      ReferenceStore.Holder::who,
                      Collectors.mapping(
                          holder -> holder.post().words(), Collectors.joining(", "))));
      Map<ProfessionalId, String> names = professionals.names(held.keySet());
      return held.entrySet().stream()
          .map(holder ->
              new Person(
                  holder.getKey(),
                  names.getOrDefault(holder.getKey(), "Somebody"),
                  holder.getValue()))
          .sorted(Comparator.comparing(Person::name).thenComparing(person -> person.id().value()))
          .toList();
    }

    /** The areas that number their references together: the partnership's. */
    Set<UUID> partnership(Intervention one) {
      return areas.within(areas.upwards(one.area()).getLast().id());
    }
  }

  /**
   * Somebody who may be given a reference.
   *
   * @param posts in words, by which two people of one name are told apart
   */
  public record Person(ProfessionalId id, String name, String posts) {}

  /** In how many working days whoever is given it does their part. */
  public int within(Permit permit, InterventionId id) {
    return people.rules(permit, reading.one(permit, id)).referenceStepWithin().value();
  }

  /** The reference as it stands; empty while none was opened. */
  @Transactional(readOnly = true)
  public Optional<Reference> of(Permit permit, InterventionId id) {
    reading.one(permit, id);
    return store.of(id);
  }

  /** Who may be the supervisor, by name. */
  @Transactional(readOnly = true)
  public List<Person> supervisors(Permit permit, InterventionId id) {
    Intervention one = reading.one(permit, id);
    return people.holding(permit, one, people.rules(permit, one).referenceSupervisors().value());
  }

  /** Who may be the officer, by name. */
  @Transactional(readOnly = true)
  public List<Person> officers(Permit permit, InterventionId id) {
    Intervention one = reading.one(permit, id);
    return people.holding(permit, one, people.rules(permit, one).referenceOfficers().value());
  }

  /**
   * The coordinator opens the reference and gives it to a supervisor, or to another one. Permit for
   * {@link InterventionAction#OPEN_REFERENCE}; only at the desk in whose name it stands.
   *
   * @param number as the police's system gave it; the first one stays
   */
  @Transactional
  public Giving open(
      Permit permit, InterventionId id, String number, ProfessionalId supervisor, FormKey key) {
    permit.mustAllow(InterventionAction.OPEN_REFERENCE);
    Intervention one = locked(permit, id);
    if (store.keyed(key.value())) {
      return new Giving.Done();
    }
    if (!one.open()) {
      return new Giving.NotNow();
    }
    if (!interventions.chairs(permit, id)) {
      return refused(permit, one, "not-the-coordinators-desk", "the coordinator's desk");
    }
    TriggerRules rules = people.rules(permit, one);
    Provision<Set<String>> may = rules.referenceSupervisors();
    if (isNone(people.holding(permit, one, may.value()), supervisor)) {
      return new Giving.NotThisPost(may.clause().href());
    }
    if (store.of(id).isEmpty()) {
      interventions.lockNumber(number);
      if (store.taken(number, people.partnership(one))) {
        return new Giving.NumberTaken();
      }
      store.open(id, number, recording(permit, key));
    }
    give(permit, one, Part.SUPERVISOR, supervisor, key);
    return new Giving.Done();
  }

  /**
   * The supervisor gives it to an officer, or to another one. Permit for {@link
   * InterventionAction#WORK_REFERENCE}; only the supervisor.
   */
  @Transactional
  public Giving give(Permit permit, InterventionId id, ProfessionalId officer, FormKey key) {
    permit.mustAllow(InterventionAction.WORK_REFERENCE);
    Intervention one = locked(permit, id);
    Optional<Reference> reference = store.of(id);
    if (store.keyed(key.value())) {
      return new Giving.Done();
    }
    if (!one.open() || reference.isEmpty()) {
      return new Giving.NotNow();
    }
    if (!reference.get().supervisor().who().equals(permit.by().id())) {
      return refused(permit, one, "not-the-supervisor", "the supervisor");
    }
    Provision<Set<String>> may = people.rules(permit, one).referenceOfficers();
    if (isNone(people.holding(permit, one, may.value()), officer)) {
      return new Giving.NotThisPost(may.clause().href());
    }
    give(permit, one, Part.OFFICER, officer, key);
    return new Giving.Done();
  }

  /**
   * The officer says what was done, and the reference ends. Permit for {@link
   * InterventionAction#WORK_REFERENCE}; only the officer.
   */
  @Transactional
  public Giving done(Permit permit, InterventionId id, String words, FormKey key) {
    permit.mustAllow(InterventionAction.WORK_REFERENCE);
    Intervention one = locked(permit, id);
    Reference.Given officer = store.of(id).map(Reference::officer).orElse(null);
    if (store.keyed(key.value())) {
      return new Giving.Done();
    }
    if (!one.open() || officer == null) {
      return new Giving.NotNow();
    }
    if (!officer.who().equals(permit.by().id())) {
      return refused(permit, one, "not-the-officer", "the officer");
    }
    store.done(id, words, recording(permit, key));
    changed(one, officer.who());
    return new Giving.Done();
  }

  private void give(Permit permit, Intervention one, Part part, ProfessionalId who, FormKey key) {
    TriggerRules rules = people.rules(permit, one);
    Provision<Integer> within = rules.referenceStepWithin();
    WorkingDays.Due due =
        rules.workingDays().value().after(LondonTime.day(permit.at()), within.value());
    store.give(
        one.id(),
        new ReferenceStore.Step(part, who, Windows.endOfDay(due.day()), within.clause()),
        recording(permit, key));
    changed(one, who);
  }

  private void changed(Intervention one, ProfessionalId who) {
    calling.changed(one.id().value());
    live.changed("professional:" + who);
  }

  private Intervention locked(Permit permit, InterventionId id) {
    interventions.lock(id);
    Intervention one = reading.one(permit, id);
    if (one.cause().calls() != Calls.COORDINATOR_REFERENCE) {
      throw new IllegalArgumentException("only a coordinator's reference is given to people");
    }
    return one;
  }

  private Giving refused(Permit permit, Intervention one, String code, String whose) {
    audit.record(
        AuditEntry.refused(
            permit.at(),
            permit.action().code(),
            permit.by().id(),
            permit.child(),
            one.id().value(),
            code));
    return new Giving.NotYours(whose);
  }

  private static boolean isNone(List<Person> people, ProfessionalId who) {
    return people.stream().noneMatch(one -> one.id().equals(who));
  }

  private static ReferenceStore.Recording recording(Permit permit, FormKey key) {
    return new ReferenceStore.Recording(key.value(), permit.at(), permit.by().id());
  }
}
