package homeward.exchange.domain.notifications;

import java.math.BigDecimal;

/** How far from home a child was found. */
public sealed interface Distance {

  /**
   * A distance in miles.
   *
   * @param value from 0 to 1,000
   */
  record Miles(BigDecimal value) implements Distance {}

  /** The child declined to say. */
  record Declined() implements Distance {}

  /** The cell is blank. */
  record NotGiven() implements Distance {}
}
