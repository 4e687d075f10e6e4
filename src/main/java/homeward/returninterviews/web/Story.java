package homeward.returninterviews.web;

import homeward.returninterviews.InterviewFact;
import homeward.returninterviews.domain.AnsweredBy;
import homeward.returninterviews.domain.AttemptResult;
import homeward.returninterviews.domain.EndReason;
import homeward.returninterviews.domain.LateReason;
import homeward.returninterviews.domain.Way;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.web.govuk.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An interview's facts as sentences, each with its source. */
final class Story {

  private final Map<ProfessionalId, String> names;
  private final Instant now;

  Story(Map<ProfessionalId, String> names, Instant now) {
    this.names = names;
    this.now = now;
  }

  List<Fact> of(List<InterviewFact> facts) {
    return facts.stream()
        .map(fact ->
            new Fact(
                title(fact),
                fact.happenedAt(),
                now,
                words(fact),
                "Recorded by " + names.getOrDefault(fact.by(), "Homeward")))
        .toList();
  }

  private String title(InterviewFact fact) {
    return switch (fact.kind()) {
      case RETURNED ->
          fact.more().at() == null
              ? "The child returned (from history)"
              : "The child returned: the interview is due " + when(fact.more().at());
      case OFFERED -> "The interview service was asked to offer it";
      case ALLOCATED -> "Allocated to " + name(fact);
      case TRIED -> "Tried: " + AttemptResult.valueOf(code(fact.codes().third())).words();
      case ACCEPTED -> "The child accepted, for " + when(fact.more().at());
      case DECLINED -> "The child declined";
      case NOT_POSSIBLE -> "Not possible: " + reason(fact);
      case CLOSED -> "Closed after two weeks of attempts: " + reason(fact);
      case HELD -> "Held";
      case LATE -> "Why it is late: " + LateReason.valueOf(code(fact.codes().first())).words();
    };
  }

  private static String words(InterviewFact fact) {
    String written = fact.words() == null ? "" : fact.words();
    return switch (fact.kind()) {
      case TRIED ->
          Way.valueOf(code(fact.codes().first())).words()
              + ". Answered by: "
              + AnsweredBy.valueOf(code(fact.codes().second())).words()
              + ". "
              + written;
      case ACCEPTED ->
          Way.valueOf(code(fact.codes().first())).words()
              + ", "
              + code(fact.codes().second())
              + ". "
              + written;
      case DECLINED -> written.isEmpty() ? "" : "In the child's words: " + written;
      default -> written;
    };
  }

  private String name(InterviewFact fact) {
    return names.getOrDefault(
        new ProfessionalId(Objects.requireNonNull(fact.more().who())), "an interviewer");
  }

  private String when(@Nullable Instant at) {
    return at == null ? "" : LondonTime.words(at, now);
  }

  private static String reason(InterviewFact fact) {
    return EndReason.valueOf(code(fact.codes().first())).words();
  }

  private static String code(@Nullable String code) {
    return Objects.requireNonNull(code);
  }
}
