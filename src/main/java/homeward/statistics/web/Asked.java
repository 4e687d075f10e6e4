package homeward.statistics.web;

import homeward.agencies.Area;
import java.time.YearMonth;

/**
 * What an address asks for.
 *
 * @param area the area, one of the reader's
 * @param month the London month
 * @param publishable whether small numbers are to be suppressed
 */
record Asked(Area area, YearMonth month, boolean publishable) {

  /** The rest of an address that asks for the same: "?area=stoke&month=2025-11". */
  String query() {
    return query(month);
  }

  /** The same for another month. */
  String query(YearMonth other) {
    return "?area=" + area.code() + "&month=" + other + (publishable ? "&publishable=yes" : "");
  }

  /** The same with small numbers suppressed, or not. */
  Asked publishable(boolean yes) {
    return new Asked(area, month, yes);
  }
}
