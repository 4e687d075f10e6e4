package homeward.exchange.domain.plan;

import homeward.children.matching.BlockingKeys;
import homeward.children.matching.KnownPerson;
import homeward.shared.ChildId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is recorded, together with what this run has planned and nobody has written yet. */
final class RunMemory implements KnownChildren {

  private final KnownChildren recorded;
  private final Map<String, List<KnownPerson>> people = new HashMap<>();
  private final Map<String, KnownReport> reports = new HashMap<>();
  private final Map<ChildId, List<KnownReport>> byChild = new HashMap<>();

  RunMemory(KnownChildren recorded) {
    this.recorded = recorded;
  }

  void add(KnownPerson person) {
    for (String key : BlockingKeys.of(person.details())) {
      people.computeIfAbsent(key, _ -> new ArrayList<>()).add(person);
    }
  }

  void add(ChildId child, KnownReport report) {
    reports.put(report.reference(), report);
    byChild.computeIfAbsent(child, _ -> new ArrayList<>()).add(report);
  }

  @Override
  public List<KnownPerson> candidates(Set<String> keys) {
    Map<Object, KnownPerson> all = new LinkedHashMap<>();
    recorded.candidates(keys).forEach(person -> all.putIfAbsent(person.record(), person));
    for (String key : keys) {
      people.getOrDefault(key, List.of()).forEach(one -> all.putIfAbsent(one.record(), one));
    }
    return List.copyOf(all.values());
  }

  @Override
  public Optional<KnownReport> byReference(String reference) {
    return Optional.ofNullable(reports.get(reference)).or(() -> recorded.byReference(reference));
  }

  @Override
  public List<KnownReport> reportsOf(ChildId child, Instant from, Instant until) {
    List<KnownReport> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (KnownReport report : byChild.getOrDefault(child, List.of())) {
      Instant end = report.times().end();
      if (!report.times().lastSeen().isAfter(until) && (end == null || !end.isBefore(from))) {
        all.add(report);
        seen.add(report.reference());
      }
    }
    recorded.reportsOf(child, from, until).stream()
        .filter(report -> report.reference().isEmpty() || !seen.contains(report.reference()))
        .forEach(all::add);
    return all;
  }
}
