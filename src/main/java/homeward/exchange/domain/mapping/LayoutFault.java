package homeward.exchange.domain.mapping;

import homeward.exchange.domain.mapping.Layout.Place;
import homeward.exchange.domain.notifications.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Something in a description of columns that cannot be.
 *
 * @param position the column it stands beside, from 0; the first when it concerns none
 * @param words a plain sentence that names the column or the fact
 */
public record LayoutFault(int position, String words) {

  /** Everything that is wrong, in the order of the columns. */
  public static List<LayoutFault> in(Layout layout) {
    List<LayoutFault> faults = new ArrayList<>();
    Map<Column, String> given = new EnumMap<>(Column.class);
    for (int i = 0; i < layout.places().size(); i++) {
      Place place = layout.places().get(i);
      Column fact = place.fact();
      if (fact != null) {
        String before = given.putIfAbsent(fact, place.heading());
        if (before != null) {
          faults.add(
              new LayoutFault(
                  i,
                  "“%s” and “%s” cannot both be: %s. Choose “not used” for one of them"
                      .formatted(before, place.heading(), Facts.words(fact))));
        }
      }
    }
    List<String> missing =
        Facts.REQUIRED.stream().filter(fact -> !given.containsKey(fact)).map(Facts::words).toList();
    if (!missing.isEmpty()) {
      faults.add(
          new LayoutFault(
              0,
              "No column is chosen for: "
                  + String.join("; ", missing)
                  + ". Without these no row can be recorded"));
    }
    return faults;
  }
}
