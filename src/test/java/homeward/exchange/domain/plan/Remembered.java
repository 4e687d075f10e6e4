package homeward.exchange.domain.plan;

import homeward.children.matching.BlockingKeys;
import homeward.children.matching.KnownPerson;
import homeward.shared.ChildId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps what earlier runs planned, as the database will. */
final class Remembered implements KnownChildren {

  private final Map<String, Set<KnownPerson>> people = new HashMap<>();
  private final Map<String, KnownReport> reports = new HashMap<>();
  private final Map<ChildId, List<KnownReport>> byChild = new HashMap<>();

  void write(PlannedRow row) {
    if (row instanceof PlannedRow.Import report) {
      KnownPerson person = report.child().person();
      for (String key : BlockingKeys.of(person.details())) {
        people.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(person);
      }
      String reference = report.fact().reference();
      String first =
          report.disappearance() instanceof PlannedDisappearance.Second second
              ? second.disappearance()
              : reference;
      KnownReport known =
          new KnownReport(
              reference,
              first,
              report.fact().handling().category(),
              report.fact().times(),
              report.fact().row().cells());
      reports.put(reference, known);
      byChild.computeIfAbsent(person.child(), _ -> new ArrayList<>()).add(known);
    }
  }

  @Override
  public List<KnownPerson> candidates(Set<String> keys) {
    Set<KnownPerson> all = new LinkedHashSet<>();
    keys.forEach(key -> all.addAll(people.getOrDefault(key, Set.of())));
    return List.copyOf(all);
  }

  @Override
  public Optional<KnownReport> byReference(String reference) {
    return Optional.ofNullable(reports.get(reference));
  }

  @Override
  public List<KnownReport> reportsOf(ChildId child, Instant from, Instant until) {
    return byChild.getOrDefault(child, Collections.emptyList());
  }
}
