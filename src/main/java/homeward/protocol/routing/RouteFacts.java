package homeward.protocol.routing;

import org.jspecify.annotations.Nullable;

/**
 * What decides who holds a return interview. No name and no free text.
 *
 * @param district code of the district the child lives in, as {@code stoke}; null when not known,
 *     which fits only routes for the whole area
 * @param age completed years on the day of the return; null when not known
 * @param inCare whether a local authority looks after the child
 * @param placedByAnother whether another area's authority placed the child here
 */
public record RouteFacts(
    @Nullable String district, @Nullable Integer age, boolean inCare, boolean placedByAnother) {

  /** {@code care} or {@code home}, as route clauses say it. */
  public String lives() {
    return inCare ? "care" : "home";
  }

  /** {@code other} or {@code own}, as route clauses say it. */
  public String placedBy() {
    return placedByAnother ? "other" : "own";
  }
}
