package homeward.children.matching;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.shared.ChildId;
import homeward.shared.PersonRecordId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonMatcherTest {

  private static final LocalDate BORN = LocalDate.of(2010, 3, 7);
  private static final LocalDate SWAPPED = LocalDate.of(2010, 7, 3);
  private static final String HOME = "ST2 4RE";

  private final PersonMatcher matcher = new PersonMatcher();

  @ParameterizedTest
  @CsvSource({
    "SALT, Joshua, Salt, Josh",
    "O’BRIEN, Siân, O'Brien, Sian",
    "KOWALSKI, Katarzyna, Kowalski, Kasia",
    "FINNEY, Danieel, FINNEY, Danny",
    "EGERTON, Aaliyah, EGRTON, Aliyah",
    "PATEL, Ellie-Mae, PATEL, Ellie Mae",
    "NDLOVU, Niamh, NDLOVU, Neve",
    "WAGG, Johs, WAGG, Josh",
    "SMITH, Demi, SMITH-PATEL, Demi",
    "BEGUM, Mohammed, BEGUM, Muhammad"
  })
  void nicknamesSlipsAndSpellingsAtOneAddressAreJoined(
      String surname, String forenames, String otherSurname, String otherForenames) {
    assertThat(
            verdict(
                person(surname, forenames, BORN, HOME),
                person(otherSurname, otherForenames, BORN, "st24re")))
        .isEqualTo(MatchVerdict.JOIN);
  }

  @ParameterizedTest
  @CsvSource({
    "Mia, Tia",
    "Jamal, Jamil",
    "Leo, Leon",
    "Jayden, Hayden",
    "Ella, Bella",
    "Ella, Ellie",
    "Samira, Amira",
    "Hassan, Hussain",
    "Lily, Libby",
    "Anaya, Ananya",
    "Taiwo, Kehinde",
    "Mohammed Ali, Mohammed Hamza",
    "Ellie Mae, Ellie Rose",
    "Callum, Connor",
    "Zayd, Zaid",
    "Keira, Keisha",
    "Tyler, Tyrone",
    "Adriana, Ariana",
    "Mohammed, Mohammed Ali"
  })
  void twinsAreNeverJoined(String one, String other) {
    assertThat(verdict(person("SHAW", one, BORN, HOME), person("SHAW", other, BORN, HOME)))
        .isNotEqualTo(MatchVerdict.JOIN);
  }

  @Test
  void aSwappedDateOfBirthIsJoinedAtTheSameAddressAndProposedElsewhere() {
    PersonDetails known = person("SALT", "Leon", BORN, HOME);
    assertThat(verdict(known, person("SALT", "Leon", SWAPPED, HOME))).isEqualTo(MatchVerdict.JOIN);
    assertThat(verdict(known, person("SALT", "Leon", SWAPPED, "M1 1AA")))
        .isEqualTo(MatchVerdict.PROPOSE);
  }

  @Test
  void aNicknameIsEnoughAfterAMoveAndAMisspellingIsNot() {
    PersonDetails known = person("SALT", "Joshua", BORN, HOME);
    assertThat(verdict(known, person("SALT", "Josh", BORN, "M1 1AA"))).isEqualTo(MatchVerdict.JOIN);
    assertThat(verdict(known, person("SLAT", "Joshua", BORN, "M1 1AA")))
        .isEqualTo(MatchVerdict.PROPOSE);
  }

  @Test
  void theSameNameWithAnotherDateOfBirthIsAnotherChild() {
    assertThat(
            verdict(
                person("GATER", "Paige", BORN, HOME),
                person("GATER", "Paige", LocalDate.of(2012, 11, 21), "M1 1AA")))
        .isEqualTo(MatchVerdict.SEPARATE);
  }

  @Test
  void theScoreIsTheSumOfItsReasonsAndEachSaysWhy() {
    MatchScore score =
        matcher.score(person("SALT", "Joshua", BORN, HOME), person("SLAT", "Josh", SWAPPED, HOME));
    assertThat(score.points()).isEqualTo(28 + 26 + 18 + 15);
    assertThat(score.reasons())
        .extracting(MatchReason::what)
        .containsExactly(
            "day and month of the date of birth are swapped",
            "one forename is a nickname or another spelling of the other",
            "the surname differs by one typing slip",
            "same home postcode");
  }

  @Test
  void twoChildrenAsGoodAsEachOtherAreAQuestion() {
    KnownPerson one = known(1, person("SALT", "Leon", BORN, "M1 1AA"));
    KnownPerson other = known(2, person("SALT", "Leon", BORN, "M2 2AA"));
    assertThat(matcher.decide(person("SALT", "Leon", BORN, HOME), List.of(one, other)))
        .isInstanceOfSatisfying(
            MatchDecision.Proposed.class, proposed -> assertThat(proposed.candidates()).hasSize(2));
    assertThat(matcher.decide(person("SALT", "Leon", BORN, "M2 2AA"), List.of(one, other)))
        .isInstanceOfSatisfying(
            MatchDecision.Joined.class,
            joined -> assertThat(joined.likeness().person()).isEqualTo(other));
  }

  @Test
  void aDescriptionKnownInJustTheseWordsStaysWhereItIs() {
    PersonDetails details = person("SALT", "Leon", BORN, HOME);
    KnownPerson one = known(1, details);
    KnownPerson other = known(2, details);
    assertThat(matcher.decide(details, List.of(one, other)))
        .isInstanceOfSatisfying(
            MatchDecision.Joined.class,
            joined -> assertThat(joined.likeness().person()).isEqualTo(one));
  }

  @Property
  void theOrderOfTheTwoDoesNotMatter(
      @ForAll("people") PersonDetails one, @ForAll("people") PersonDetails other) {
    assertThat(matcher.score(one, other)).isEqualTo(matcher.score(other, one));
  }

  @Property
  void everyPairThatMattersSharesAKey(
      @ForAll("people") PersonDetails one, @ForAll("people") PersonDetails other) {
    if (verdict(one, other) != MatchVerdict.SEPARATE) {
      assertThat(Collections.disjoint(BlockingKeys.of(one), BlockingKeys.of(other))).isFalse();
    }
  }

  @Property
  void noPairIsJoinedWithoutAForenameThatIsTheSameName(
      @ForAll("people") PersonDetails one, @ForAll("people") PersonDetails other) {
    MatchScore score = matcher.score(one, other);
    int forename =
        score.reasons().stream()
            .filter(reason -> reason.field() == MatchField.FORENAMES)
            .mapToInt(MatchReason::points)
            .sum();
    assertThat(score.points()).isLessThanOrEqualTo(MatchScore.MOST);
    if (score.verdict() == MatchVerdict.JOIN) {
      assertThat(forename).isPositive();
    }
  }

  @Property
  void anyNameAtAllCanBeCompared(@ForAll String surname, @ForAll String forenames) {
    PersonDetails strange = person(surname, forenames, BORN, null);
    assertThat(matcher.score(strange, strange).points()).isLessThanOrEqualTo(MatchScore.MOST);
  }

  /** Few values, so that pairs are often alike. */
  @Provide
  Arbitrary<PersonDetails> people() {
    return Combinators.combine(
            Arbitraries.of("SALT", "SLAT", "SALT-PATEL", "O’Brien", "OBRIEN", "Shaw"),
            Arbitraries.of("Josh", "Joshua", "Johs", "Mia", "Tia", "Leo", "Leon", "Ellie Mae"),
            Arbitraries.of(BORN, SWAPPED, LocalDate.of(2010, 3, 8), LocalDate.of(2011, 3, 7)),
            Arbitraries.of(RecordedSex.values()),
            Arbitraries.of(HOME, "ST24RE", "M1 1AA").injectNull(0.2))
        .as(PersonDetails::new);
  }

  private MatchVerdict verdict(PersonDetails one, PersonDetails other) {
    return matcher.score(one, other).verdict();
  }

  private static PersonDetails person(
      String surname, String forenames, LocalDate born, @Nullable String postcode) {
    return new PersonDetails(surname, forenames, born, RecordedSex.NOT_GIVEN, postcode);
  }

  private static KnownPerson known(long number, PersonDetails details) {
    return new KnownPerson(
        new ChildId(new UUID(0, number)), new PersonRecordId(new UUID(1, number)), details);
  }
}
