package homeward.protocol.web;

import homeward.protocol.ClauseValue.Route;
import homeward.shared.LondonTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in plain lines whose return interviews a route takes. */
final class RouteWords {

  private RouteWords() {}

  static List<String> of(Route route, Map<String, String> words) {
    List<String> lines = new ArrayList<>();
    lines.add("By: " + ValueWords.word(route.provider(), words));
    lines.add(
        "For returns from "
            + LondonTime.words(route.from())
            + (route.until() == null ? "" : " until " + LondonTime.words(route.until())));
    Route.Whom whom = route.whom();
    if (!whom.districts().isEmpty()) {
      lines.add("Living in: " + joined(whom.districts()));
    }
    if (whom.ageFrom() != null && whom.ageTo() != null) {
      lines.add("Aged " + whom.ageFrom() + " to " + whom.ageTo());
    } else if (whom.ageFrom() != null) {
      lines.add("Aged " + whom.ageFrom() + " and over");
    } else if (whom.ageTo() != null) {
      lines.add("Aged " + whom.ageTo() + " and under");
    }
    if (whom.lives().size() == 1) {
      lines.add("Living: " + (whom.lives().contains("care") ? "in care" : "at home"));
    }
    if (whom.placedBy().size() == 1) {
      lines.add(
          whom.placedBy().contains("other")
              ? "Placed here by another authority"
              : "Not placed here by another authority");
    }
    return lines;
  }

  private static String joined(Iterable<String> codes) {
    List<String> words = new ArrayList<>();
    codes.forEach(code -> words.add(ValueWords.spoken(code)));
    return String.join(", ", words);
  }
}
