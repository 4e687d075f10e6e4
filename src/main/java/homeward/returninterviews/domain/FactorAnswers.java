package homeward.returninterviews.domain;

import homeward.protocol.triage.TriageFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known about each triage factor of one child. */
public final class FactorAnswers {

  /** The protocols' words for markers whose kind is called otherwise; the graver reading counts. */
  private static final Map<String, String> FACTS =
      Map.of(
          "SELF_HARM", "self-harm-or-suicide",
          "MEDICATION_NEEDED", "medicine-needed",
          "GANG", "gang-or-radicalisation",
          "RADICALISATION", "gang-or-radicalisation",
          "TRAFFICKING", "exploitation-suspected",
          "HONOUR_BASED", "likely-victim",
          "FORCED_MARRIAGE", "likely-victim",
          "UNACCOMPANIED", "vulnerable",
          "DISABILITY", "vulnerable");

  private FactorAnswers() {}

  /**
   * A factor and what is known of it.
   *
   * @param marker whether a marker on the child's record says that it is so
   * @param said the latest answer that counts; null when nobody has said
   */
  public record Known<S>(TriageFactor factor, boolean marker, @Nullable S said, State state) {}

  /** Whether a factor is so. */
  public enum State {
    PRESENT,
    NOT_SO,
    UNANSWERED
  }

  /** The fact code of a marker's kind: {@code EXPLOITATION_KNOWN} is "exploitation-known". */
  public static String factCode(String markerKind) {
    return FACTS.getOrDefault(
        markerKind, markerKind.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  /**
   * Puts markers and answers together. A marker says that a factor is so whatever was answered; an
   * answer about a factor that is asked each time counts for its own interview only.
   *
   * @param facts fact codes of the markers that hold
   * @param latest the latest answer about each factor, by code
   * @param says whether an answer says that it is so
   * @param here whether an answer was given at this interview
   */
  public static <S> List<Known<S>> of(
      List<TriageFactor> factors,
      Set<String> facts,
      Map<String, S> latest,
      java.util.function.Predicate<S> says,
      java.util.function.Predicate<S> here) {
    List<Known<S>> known = new ArrayList<>();
    for (TriageFactor factor : factors) {
      S answer = latest.get(factor.code());
      @Nullable S said =
          answer != null && (!factor.eachTime() || here.test(answer)) ? answer : null;
      boolean marker = factor.facts().stream().anyMatch(facts::contains);
      State state =
          marker || (said != null && says.test(said))
              ? State.PRESENT
              : said == null ? State.UNANSWERED : State.NOT_SO;
      known.add(new Known<>(factor, marker, said, state));
    }
    return List.copyOf(known);
  }
}
