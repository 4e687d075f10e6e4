package homeward.children.register;

import homeward.children.Identity;
import homeward.children.Sex;
import homeward.children.Source;
import homeward.children.domain.Reference;
import homeward.children.matching.AgedPerson;
import homeward.children.matching.BlockingKeys;
import homeward.children.matching.PersonDetails;
import homeward.children.matching.RecordedSex;
import homeward.children.store.ChildStore;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.PersonRecordId;
import homeward.shared.ProfessionalId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what sources say about who a child is, and gives new children their reference. */
@Component
public class PersonRecords {

  private static final int DRAWS = 30;

  private final ChildStore store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  PersonRecords(ChildStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A new child with the record that describes it. */
  public record Added(ChildId child, PersonRecordId record) {}

  /**
   * Adds a child who is described by one record.
   *
   * @param postcode of the home, a clue for matching only; null when not known
   */
  public Added addChild(
      Identity identity, @Nullable String postcode, AreaId area, Source source, ProfessionalId by) {
    Instant now = clock.instant();
    ChildId child = new ChildId(Ids.next(now));
    PersonRecordId record = add(identity, postcode, source, by);
    for (int draw = 0; draw < DRAWS; draw++) {
      String reference = Reference.random(random);
      if (store.addChild(child, reference, area, record, now, by, source.batch())) {
        store.addMembership(
            Ids.next(now), record, child, "CREATED", true, null, now, by, source.batch());
        return new Added(child, record);
      }
    }
    throw new IllegalStateException("No reference is free");
  }

  /** Adds a record that corrects who a child is; the child gets its name from it. */
  public PersonRecordId addCorrection(
      ChildId child,
      Identity identity,
      @Nullable String postcode,
      Source source,
      ProfessionalId by) {
    Instant now = clock.instant();
    PersonRecordId record = add(identity, postcode, source, by);
    ChildId survivor = store.survivor(child).orElseThrow();
    store.addMembership(
        Ids.next(now), record, survivor, "CORRECTED", true, null, now, by, source.batch());
    store.nameChild(survivor, record);
    return record;
  }

  /** The clues of an identity whose date of birth is known, for matching. */
  public static PersonDetails details(Identity identity, @Nullable String postcode) {
    return new PersonDetails(
        identity.surname(),
        identity.forenames(),
        Objects.requireNonNull(identity.dateOfBirth(), "a date of birth"),
        recorded(identity.sex()),
        postcode);
  }

  /** The clues of an identity as of a London day, where only an age is known of one of two. */
  public static AgedPerson aged(Identity identity, @Nullable String postcode, LocalDate today) {
    return new AgedPerson(
        identity.surname(),
        identity.forenames(),
        identity.age(today),
        recorded(identity.sex()),
        postcode);
  }

  private static RecordedSex recorded(Sex sex) {
    return switch (sex) {
      case FEMALE -> RecordedSex.FEMALE;
      case MALE -> RecordedSex.MALE;
      case NOT_GIVEN -> RecordedSex.NOT_GIVEN;
    };
  }

  private static Set<String> keys(Identity identity, @Nullable String postcode) {
    return identity.dateOfBirth() == null
        ? BlockingKeys.ofPostcode(postcode)
        : BlockingKeys.of(details(identity, postcode));
  }

  private PersonRecordId add(
      Identity identity, @Nullable String postcode, Source source, ProfessionalId by) {
    Instant now = clock.instant();
    PersonRecordId record = new PersonRecordId(Ids.next(now));
    store.addRecord(record, identity, postcode, keys(identity, postcode), source, now, by);
    return record;
  }
}
