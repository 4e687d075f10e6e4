package homeward.exchange.running;

import homeward.children.ChildHistory;
import homeward.children.ChildHistory.KnownDescription;
import homeward.children.matching.BlockingKeys;
import homeward.children.matching.KnownPerson;
import homeward.exchange.domain.notifications.NotificationFact;
import homeward.exchange.domain.plan.KnownChildren;
import homeward.exchange.domain.plan.KnownReport;
import homeward.exchange.store.NotificationStore;
import homeward.exchange.store.NotificationStore.Known;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.PersonRecordId;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was recorded before the run, fetched for a piece of the file at a time with three questions
 * instead of three for each row. What the run itself records is left out: its plan remembers that.
 */
final class KnownInDatabase implements KnownChildren {

  private final ChildHistory children;
  private final NotificationStore notifications;
  private final BatchId batch;
  private final Map<String, List<KnownPerson>> byKey = new HashMap<>();
  private final Map<PersonRecordId, ChildId> own = new HashMap<>();
  private final Map<String, Known> byReference = new HashMap<>();
  private final Map<ChildId, Map<ReportId, Known>> byChild = new HashMap<>();

  KnownInDatabase(ChildHistory children, NotificationStore notifications, BatchId batch) {
    this.children = children;
    this.notifications = notifications;
    this.batch = batch;
  }

  /** Fetches what the plan may ask about these rows, and forgets what it fetched before. */
  void fetch(Collection<NotificationFact> facts) {
    byKey.clear();
    own.clear();
    byReference.clear();
    byChild.clear();
    Set<String> keys =
        facts.stream()
            .flatMap(fact -> BlockingKeys.of(fact.details()).stream())
            .collect(Collectors.toSet());
    List<KnownDescription> descriptions = children.candidates(keys, batch);
    for (KnownDescription known : descriptions) {
      own.put(known.person().record(), known.own());
      for (String key : BlockingKeys.of(known.person().details())) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(known.person());
      }
    }
    notifications
        .referred(facts.stream().map(NotificationFact::reference).toList(), batch)
        .forEach(known -> byReference.put(known.report().reference(), known));
    Map<ChildId, ChildId> ids =
        children.idsOf(
            descriptions.stream().map(known -> known.person().child()).collect(Collectors.toSet()));
    Stream.concat(
            notifications.ofChildren(ids.keySet(), batch).stream(),
            notifications.reportedHere(ids.keySet()).stream())
        .forEach(known ->
            byChild
                .computeIfAbsent(ids.get(known.child()), _ -> new LinkedHashMap<>())
                .put(known.id(), known));
  }

  @Override
  public List<KnownPerson> candidates(Set<String> keys) {
    Map<PersonRecordId, KnownPerson> found = new LinkedHashMap<>();
    for (String key : keys) {
      byKey.getOrDefault(key, List.of()).forEach(one -> found.putIfAbsent(one.record(), one));
    }
    return List.copyOf(found.values());
  }

  @Override
  public Optional<KnownReport> byReference(String reference) {
    return Optional.ofNullable(byReference.get(reference)).map(Known::report);
  }

  @Override
  public List<KnownReport> reportsOf(ChildId child, Instant from, Instant until) {
    return byChild.getOrDefault(child, Map.of()).values().stream()
        .map(Known::report)
        .filter(report -> {
          Instant end = report.times().end();
          return !report.times().lastSeen().isAfter(until) && (end == null || !end.isBefore(from));
        })
        .toList();
  }

  /** The id under which a description was recorded; empty when it was not there before. */
  Optional<ChildId> ownIdOf(PersonRecordId record) {
    return Optional.ofNullable(own.get(record));
  }

  /** The row of this reference that is there. */
  Known referred(String reference) {
    return java.util.Objects.requireNonNull(byReference.get(reference));
  }

  /** The first report of a disappearance of this child; empty when it was not there before. */
  Optional<ReportId> firstOf(ChildId child, String disappearance) {
    return byChild.getOrDefault(child, Map.of()).values().stream()
        .filter(known -> known.report().disappearance().equals(disappearance))
        .filter(known ->
            known.report().reference().isEmpty()
                || known.report().reference().equals(disappearance))
        .map(Known::id)
        .findFirst();
  }
}
