package homeward.exchange.running;

import homeward.agencies.AgencyKind;
import homeward.agencies.Register;
import homeward.children.CareStatus;
import homeward.children.HistoricFact;
import homeward.children.MarkerKind;
import homeward.exchange.domain.notifications.NotificationFact;
import homeward.shared.AgencyId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the file says of a child last: whether it is looked after and by whom, and whether a marker
 * for child sexual exploitation stands. One fact for each child, from its latest report, not one
 * for each row; recorded only where nobody has said anything yet.
 */
final class Standings {

  private final Register register;
  private final BatchId batch;
  private final ProfessionalId by;
  private final Map<ChildId, Said> last = new LinkedHashMap<>();
  private final Map<ChildId, Instant> marked = new LinkedHashMap<>();
  private final Map<String, AgencyId> authorities = new HashMap<>();

  Standings(Register register, BatchId batch, ProfessionalId by) {
    this.register = register;
    this.batch = batch;
    this.by = by;
  }

  private record Said(Instant at, boolean lookedAfter, String authority) {}

  void note(ChildId child, NotificationFact fact) {
    Instant at = fact.times().reported();
    Said before = last.get(child);
    if (before == null || before.at().isBefore(at)) {
      last.put(child, new Said(at, fact.from().lookedAfter(), fact.from().placingAuthority()));
    }
    if (fact.handling().exploitationMarker()) {
      marked.merge(child, at, (one, other) -> one.isAfter(other) ? one : other);
    }
    if (!fact.from().placingAuthority().isEmpty()) {
      authority(fact.from().placingAuthority());
    }
  }

  /** What is to be recorded at the end. */
  List<HistoricFact> facts() {
    List<HistoricFact> facts = new ArrayList<>();
    last.forEach((child, said) -> {
      if (said.lookedAfter()) {
        @Nullable AgencyId authority =
            said.authority().isEmpty() ? null : authority(said.authority());
        facts.add(new HistoricFact.Standing(child, CareStatus.LOOKED_AFTER, authority, said.at()));
      }
    });
    marked.forEach((child, at) ->
        facts.add(new HistoricFact.Marked(child, MarkerKind.EXPLOITATION_SUSPECTED, at)));
    return facts;
  }

  private AgencyId authority(String name) {
    return authorities.computeIfAbsent(
        name, unknown -> register.agencyNamedOrAdded(unknown, AgencyKind.UNKNOWN, by, batch));
  }
}
