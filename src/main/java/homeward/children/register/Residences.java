package homeward.children.register;

import homeward.access.AddressKey;
import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.children.Residence;
import homeward.children.Source;
import homeward.children.store.CareStore;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records where a child lives and opens and ends the involvements that follow from it. */
@Component
public class Residences {

  private final CareStore store;
  private final Involvements involvements;
  private final Clock clock;

  Residences(CareStore store, Involvements involvements, Clock clock) {
    this.store = store;
    this.involvements = involvements;
    this.clock = clock;
  }

  /** The child lives here from now on; who was involved through the last place no longer is. */
  public void settle(ChildId child, Residence residence, Source source, ProfessionalId by) {
    Instant now = clock.instant();
    store.residence(child).ifPresent(last -> leave(last, now, by));
    UUID id = Ids.next(now);
    store.addResidence(id, child, residence, address(residence, source, now, by), source, now, by);
    Instant from = residence.from().isAfter(now) ? now : residence.from();
    TeamId home = residence.home();
    BatchId batch = source.batch();
    if (home != null) {
      involvements.open(child, Party.of(home), Because.LIVES_HERE, id, from, by, batch);
    }
    Party area = Party.of(residence.area());
    involvements.open(child, area, Because.LIVES_IN_THE_AREA, id, from, by, batch);
  }

  private void leave(CareStore.RecordedResidence last, Instant now, ProfessionalId by) {
    TeamId home = last.residence().home();
    if (home != null) {
      involvements.end(last.child(), Party.of(home), Because.LIVES_HERE, last.id(), now, by);
    }
    Party area = Party.of(last.residence().area());
    involvements.end(last.child(), area, Because.LIVES_IN_THE_AREA, last.id(), now, by);
  }

  private @Nullable UUID address(
      Residence residence, Source source, Instant now, ProfessionalId by) {
    String lines = residence.address();
    if (lines == null || lines.isBlank()) {
      return null;
    }
    UUID id = Ids.next(now);
    store.addAddress(id, lines.strip(), postcode(lines), now, by, source.batch());
    return id;
  }

  /** The postcode of an address in capitals without spaces; null when it holds none. */
  public static @Nullable String postcode(@Nullable String address) {
    String found = address == null ? null : AddressKey.of(address).postcode();
    return found == null ? null : found.toUpperCase(Locale.ROOT);
  }
}
