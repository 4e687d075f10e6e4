package homeward.returninterviews.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of naming the team that answers for a provider from a day on. */
public sealed interface Naming {

  /**
   * It could be named.
   *
   * @param ends the team that answers on that day so far, and would end then; null when none does
   */
  record Possible(@Nullable AnsweringTeam ends) implements Naming {}

  /** It is named, now or when the same form was sent before. */
  record Named(UUID id) implements Naming {}

  /** The day is over. */
  record InThePast(LocalDate today) implements Naming {}

  /** This very team answers on that day, without an end. */
  record AnswersAlready(AnsweringTeam one) implements Naming {}

  /** Another answers from that day or from a later one on; two would answer at once. */
  record Overlaps(AnsweringTeam with) implements Naming {}

  /**
   * What was checked is no longer so.
   *
   * @param latest the team named last for the same children; null when none is left
   */
  record ChangedMeanwhile(@Nullable AnsweringTeam latest) implements Naming {}

  /** No route of the protocol leads to the provider, now or later. */
  record NoSuchProvider() implements Naming {}

  /** The team holds no return interviews. */
  record NoInterviewService() implements Naming {}
}
