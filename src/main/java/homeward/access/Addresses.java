package homeward.access;

import homeward.access.domain.AddressLikeness;
import homeward.access.domain.AddressWords;
import homeward.access.store.AddressStore;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses not to be divulged. The mark is on the address itself, so that it is masked wherever it
 * is shown and however it is spelled, except to the people named. Each showing and each refusal is
 * written to the audit.
 */
@Component
public class Addresses {

  private static final String UNMASK = "access.unmask-address";

  private final AddressStore store;
  private final Audit audit;
  private final Clock clock;

  Addresses(AddressStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Protects an address from now on, wherever it stands. Who protects it is a reader too.
   *
   * @param permit for {@link AccessAction#PROTECT_ADDRESS}
   * @param address as written; must be {@link AddressKey#precise precise}
   * @param readers who may see it
   * @return the protected address's id
   * @throws IllegalArgumentException when the text does not say which house
   */
  @Transactional
  public UUID protect(Permit permit, String address, Collection<ProfessionalId> readers) {
    permit.mustAllow(AccessAction.PROTECT_ADDRESS);
    AddressKey key = AddressKey.of(address);
    if (!key.precise()) {
      throw new IllegalArgumentException("The address does not say which house");
    }
    Instant now = clock.instant();
    UUID id = Ids.next(now);
    ProfessionalId by = permit.by().id();
    store.protect(id, key.text(), key.postcode(), key.firstLine(), permit.child(), now, by);
    Set<ProfessionalId> all = new LinkedHashSet<>(readers);
    all.add(by);
    all.forEach(reader -> store.nameReader(Ids.next(now), id, reader, now, by));
    return id;
  }

  /** Names one more reader of a protected address of the permit's child. */
  @Transactional
  public void nameReader(Permit permit, UUID address, ProfessionalId reader) {
    permit.mustAllow(AccessAction.PROTECT_ADDRESS);
    Instant now = clock.instant();
    if (store.of(permit.child(), permit.by().id(), now).stream()
        .noneMatch(one -> one.id().equals(address))) {
      throw new IllegalArgumentException("The address is not this child's");
    }
    store.nameReader(Ids.next(now), address, reader, now, permit.by().id());
  }

  /** Lifts the protection of an address of the permit's child; returns whether it was in force. */
  @Transactional
  public boolean lift(Permit permit, UUID address) {
    permit.mustAllow(AccessAction.PROTECT_ADDRESS);
    return store.lift(address, permit.child(), clock.instant());
  }

  /** Whether any address is protected for the sake of the permit's child: for the mark on pages. */
  @Transactional(readOnly = true)
  public boolean anyProtected(Permit permit) {
    return !store.of(permit.child(), permit.by().id(), clock.instant()).isEmpty();
  }

  /** An address as the reader may see it. */
  @Transactional
  public AddressView show(Professional reader, String address) {
    AddressWords words = AddressWords.of(address);
    Map<UUID, AddressStore.Protected> meant = new LinkedHashMap<>();
    for (AddressStore.Protected one : candidates(reader, List.of(words))) {
      if (AddressLikeness.sameAddress(words, one.postcode(), firstLine(one))) {
        meant.put(one.id(), one);
      }
    }
    record(reader, meant.values());
    return meant.values().stream().allMatch(AddressStore.Protected::readable)
        ? new AddressView.Shown(address)
        : new AddressView.Masked();
  }

  /** A free text as the reader may see it: masked as a whole when it gives an address away. */
  @Transactional
  public String place(Professional reader, String text) {
    return places(reader, List.of(text)).getOrDefault(text, AddressView.MASK);
  }

  /**
   * Free texts as the reader may see them.
   *
   * @return what to print for each text
   */
  @Transactional
  public Map<String, String> places(Professional reader, Collection<String> texts) {
    Map<String, AddressWords> read = new LinkedHashMap<>();
    texts.forEach(text -> read.put(text, AddressWords.of(text)));
    List<AddressStore.Protected> candidates = candidates(reader, read.values());
    Map<UUID, AddressStore.Protected> meant = new LinkedHashMap<>();
    Map<String, String> shown = new LinkedHashMap<>();
    read.forEach((text, words) -> {
      String print = text;
      for (AddressStore.Protected one : candidates) {
        if (AddressLikeness.inText(words, one.postcode(), firstLine(one))) {
          meant.put(one.id(), one);
          print = one.readable() ? print : AddressView.MASK;
        }
      }
      shown.put(text, print);
    });
    record(reader, meant.values());
    return shown;
  }

  private List<AddressStore.Protected> candidates(
      Professional reader, Collection<AddressWords> texts) {
    Set<String> postcodes = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (AddressWords text : texts) {
      postcodes.addAll(text.postcodes());
      words.addAll(text.all());
    }
    return words.isEmpty() && postcodes.isEmpty()
        ? List.of()
        : store.mayBeMeant(reader.id(), postcodes, words, clock.instant());
  }

  private void record(Professional reader, Collection<AddressStore.Protected> meant) {
    for (AddressStore.Protected one : meant) {
      audit.record(entry(reader, one.child(), one.id(), one.readable()));
    }
  }

  private AuditEntry entry(Professional reader, ChildId child, UUID address, boolean readable) {
    return new AuditEntry(
        clock.instant(),
        readable ? AuditEntry.Kind.LOOKED : AuditEntry.Kind.REFUSED,
        UNMASK,
        reader.id(),
        reader.mainPost().map(held -> held.post().code()).orElse(null),
        List.of(child),
        address,
        readable ? "named-reader" : null,
        readable ? null : "address-not-to-be-divulged",
        null);
  }

  private static List<String> firstLine(AddressStore.Protected one) {
    return new AddressKey(one.postcode(), one.firstLine()).firstLineWords();
  }
}
