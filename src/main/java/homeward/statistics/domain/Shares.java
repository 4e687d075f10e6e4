package homeward.statistics.domain;

import homeward.statistics.Count;
import homeward.statistics.Figure;
import homeward.statistics.MonthlyReport;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part's share of its whole. */
public final class Shares {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shares() {}

  /**
   * The share in whole per cent, half up: "12%". Empty where there is no whole, the whole is 0, or
   * either number is not shown: a share would give it away.
   */
  public static String words(MonthlyReport report, Figure figure) {
    String whole = figure.whole();
    if (whole == null
        || !(report.count(figure) instanceof Count.Exact(int part))
        || !(report.count(Catalogue.find(whole).orElseThrow()) instanceof Count.Exact(int all))
        || all == 0) {
      return "";
    }
    return BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP)
        + "%";
  }
}
