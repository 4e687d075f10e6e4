package homeward.children.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares descriptions of children. Joining two different children hides one of them, so a join
 * needs a forename that is the same name: without one no pair can reach {@link MatchScore#JOIN},
 * whatever else agrees. That is what keeps twins apart.
 *
 * <p>Weights (all local choices; the reasons and the measurements are in
 * docs/decisions/0030-matching-weights.md):
 *
 * <table>
 *   <caption>Points for each clue</caption>
 *   <tr><td>date of birth</td><td>same 40, day and month swapped 28, one of day, month, year
 *   different 5, otherwise −40</td></tr>
 *   <tr><td>forenames</td><td>same 30, nickname or other spelling 26, one typing slip 18, one has a
 *   further forename 16, similar 0, different −35</td></tr>
 *   <tr><td>surname</td><td>same 30, one typing slip 18, part of a double-barrelled surname 18,
 *   similar 8, different −10</td></tr>
 *   <tr><td>home postcode</td><td>same 15, otherwise 0 (children move)</td></tr>
 *   <tr><td>sex</td><td>different −30, otherwise 0</td></tr>
 * </table>
 */
public final class PersonMatcher {

  /**
   * A join needs this many points more than the next child. Two children as good as each other are
   * a question for a person. Local choice.
   */
  public static final int LEAD = 10;

  /** How far apart two ages may be when one was only said, in years. Local choice. */
  public static final int AGES_APART = 2;

  private final Forenames forenames;

  /** A matcher with the table of given names that comes with the program. */
  public PersonMatcher() {
    this.forenames = new Forenames(GivenNames.common());
  }

  /** How alike two descriptions are; the order of the two does not matter. */
  public MatchScore score(PersonDetails one, PersonDetails other) {
    List<MatchReason> reasons = new ArrayList<>(5);
    reasons.add(BirthDates.compare(one.dateOfBirth(), other.dateOfBirth()));
    reasons.add(forenames.compare(NameForm.of(one.forenames()), NameForm.of(other.forenames())));
    reasons.add(Surnames.compare(NameForm.of(one.surname()), NameForm.of(other.surname())));
    String postcode = one.compactPostcode();
    if (postcode != null && postcode.equals(other.compactPostcode())) {
      reasons.add(new MatchReason(MatchField.HOME_POSTCODE, "same home postcode", 15));
    }
    boolean bothSay = one.sex() != RecordedSex.NOT_GIVEN && other.sex() != RecordedSex.NOT_GIVEN;
    if (bothSay && one.sex() != other.sex()) {
      reasons.add(new MatchReason(MatchField.SEX, "recorded with a different sex", -30));
    }
    return MatchScore.of(reasons);
  }

  /**
   * How alike two descriptions are when for one of them only an age was said. Ages that differ by
   * more than {@value #AGES_APART} years count as different dates of birth do. Such a score asks a
   * person and never joins: an age that was guessed at night is no date of birth (local choice).
   */
  public MatchScore scoreByAge(AgedPerson one, AgedPerson other) {
    List<MatchReason> reasons = new ArrayList<>(5);
    boolean near = Math.abs(one.age() - other.age()) <= AGES_APART;
    reasons.add(
        new MatchReason(
            MatchField.DATE_OF_BIRTH,
            near ? "about the same age, a date of birth is not known" : "not of about the same age",
            near ? 20 : -40));
    reasons.add(forenames.compare(NameForm.of(one.forenames()), NameForm.of(other.forenames())));
    reasons.add(Surnames.compare(NameForm.of(one.surname()), NameForm.of(other.surname())));
    String postcode = one.homePostcode();
    if (postcode != null && postcode.equals(other.homePostcode())) {
      reasons.add(new MatchReason(MatchField.HOME_POSTCODE, "same home postcode", 15));
    }
    boolean bothSay = one.sex() != RecordedSex.NOT_GIVEN && other.sex() != RecordedSex.NOT_GIVEN;
    if (bothSay && one.sex() != other.sex()) {
      reasons.add(new MatchReason(MatchField.SEX, "recorded with a different sex", -30));
    }
    return MatchScore.of(reasons);
  }

  /**
   * Where a description belongs. One that is known in just these words belongs where it is, even
   * beside another child as good, so that a pair waiting for a person does not become three.
   *
   * @param details the description to place
   * @param candidates known descriptions that share a {@link BlockingKeys key} with it; several may
   *     belong to one child, whose score is then the best of them
   */
  public MatchDecision decide(PersonDetails details, Collection<KnownPerson> candidates) {
    List<Likeness> best = bestOfEachChild(details, candidates);
    if (best.isEmpty()) {
      return new MatchDecision.Separate();
    }
    Optional<KnownPerson> asDescribed =
        candidates.stream().filter(person -> person.details().sameClues(details)).findFirst();
    if (asDescribed.isPresent()) {
      KnownPerson person = asDescribed.get();
      return new MatchDecision.Joined(new Likeness(person, score(details, person.details())));
    }
    Likeness first = best.getFirst();
    boolean clear =
        best.size() == 1 || first.score().points() - best.get(1).score().points() >= LEAD;
    return first.score().verdict() == MatchVerdict.JOIN && clear
        ? new MatchDecision.Joined(first)
        : new MatchDecision.Proposed(best);
  }

  private List<Likeness> bestOfEachChild(
      PersonDetails details, Collection<KnownPerson> candidates) {
    Map<Object, Likeness> byChild = new LinkedHashMap<>();
    for (KnownPerson person : candidates) {
      Likeness likeness = new Likeness(person, score(details, person.details()));
      if (likeness.score().verdict() != MatchVerdict.SEPARATE) {
        byChild.merge(
            person.child(), likeness, (a, b) -> a.score().points() >= b.score().points() ? a : b);
      }
    }
    return byChild.values().stream()
        .sorted(Comparator.comparingInt((Likeness like) -> like.score().points()).reversed())
        .toList();
  }
}
