package homeward.intake.domain;

import homeward.protocol.Answer;
import homeward.protocol.Category;
import homeward.protocol.CategoryProposal;
import homeward.protocol.Facts;
import homeward.protocol.RiskLevel;
import homeward.protocol.RiskProposal;
import homeward.shared.Birth;
import homeward.shared.LondonTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what is recorded about a report and a child into the facts a protocol looks at. */
public final class ReportFacts {

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

  private ReportFacts() {}

  /**
   * The facts.
   *
   * @param born date of birth, or about how old, which counts like an age; null when not known
   * @param reportedAt when it was reported, UTC: the age counts on that London day
   * @param answers the last answer to each question, by code
   * @param markerKinds the kinds of the markers that hold, as the register codes them
   */
  public static Facts of(
      @Nullable Birth born,
      Instant reportedAt,
      Facts.Whereabouts whereabouts,
      Map<String, Answer> answers,
      Set<String> markerKinds,
      Facts.History history) {
    return new Facts(
        age(born, reportedAt),
        whereabouts,
        answers,
        markerKinds.stream().map(ReportFacts::factCode).collect(Collectors.toSet()),
        history,
        false,
        false);
  }

  /** Age in completed years on the London day of the instant; null when not known. */
  public static @Nullable Integer age(@Nullable Birth born, Instant at) {
    return born == null ? null : born.age(LondonTime.day(at));
  }

  /**
   * The protocol's fact code of a marker: "EXPLOITATION_KNOWN" is "exploitation-known". Where the
   * register and the protocols use different words, the graver reading counts (local choice).
   */
  public static String factCode(String markerKind) {
    return FACTS.getOrDefault(markerKind, markerKind.toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /**
   * How dangerous a proposal is: 3 missing with high-risk facts, 2 missing, 1 absent, 0 neither.
   */
  public static int danger(CategoryProposal proposal, RiskProposal risk) {
    if (proposal.deployAtOnce()) {
      return 3;
    }
    return switch (proposal.category()) {
      case MISSING -> risk.level() == RiskLevel.HIGH ? 3 : 2;
      case ABSENT -> 1;
      case NEITHER -> 0;
    };
  }

  /** Whether a proposal is graver than what was decided: absent is graver than neither. */
  public static boolean graver(Category proposed, Category decided) {
    return weight(proposed) > weight(decided);
  }

  /** A hash of the facts and the protocol version: equal when nothing that counts has changed. */
  public static String basis(Facts facts, String protocolVersion) {
    String text =
        String.join(
            "\n",
            List.of(
                protocolVersion,
                String.valueOf(facts.age()),
                facts.whereabouts().name(),
                new TreeMap<>(facts.answers()).toString(),
                new TreeSet<>(facts.markers()).toString(),
                facts.history().toString()));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static int weight(Category category) {
    return switch (category) {
      case MISSING -> 2;
      case ABSENT -> 1;
      case NEITHER -> 0;
    };
  }
}
