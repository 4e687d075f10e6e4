package homeward.exchange.domain.notifications;

/**
 * By whom, where and how far away a child was found.
 *
 * @param by as given; empty when blank
 * @param postcodeDistrict the first half of a postcode, as given in capitals; empty when blank
 * @param distance from home
 */
public record Finding(String by, String postcodeDistrict, Distance distance) {}
