package homeward.exchange.domain.mapping;

import homeward.exchange.domain.mapping.Layout.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a file's headings are those a profile describes, in whatever order.
 *
 * @param layout the file's columns in its own order; those the profile does not know are not used
 * @param missing headings the profile uses that the file has no longer
 * @param unknown headings of the file that the profile does not know
 */
public record Fit(Layout layout, List<String> missing, List<String> unknown) {

  /** Keeps its own copies. */
  public Fit {
    missing = List.copyOf(missing);
    unknown = List.copyOf(unknown);
  }

  /** Compares a file's headings with those of a profile. */
  public static Fit of(List<String> headings, Layout profile) {
    Map<String, Place> known = new HashMap<>();
    profile.places().forEach(place -> known.put(HeadingKey.of(place.heading()), place));
    List<Place> places = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String heading : headings) {
      Place place = known.remove(HeadingKey.of(heading));
      places.add(new Place(heading, place == null ? null : place.fact()));
      if (place == null && !heading.isBlank()) {
        unknown.add(heading);
      }
    }
    List<String> missing =
        profile.places().stream()
            .filter(
                place -> place.fact() != null && known.containsKey(HeadingKey.of(place.heading())))
            .map(Place::heading)
            .toList();
    return new Fit(new Layout(places, profile.dates()), missing, unknown);
  }

  /** Nothing is missing and nothing new: the profile may be chosen without asking. */
  public boolean exact() {
    return missing.isEmpty() && unknown.isEmpty();
  }

  /** What does not fit, in words that name each column; empty when everything does. */
  public String words() {
    List<String> sentences = new ArrayList<>();
    if (!missing.isEmpty()) {
      sentences.add("The file has no longer these columns: " + quoted(missing) + ".");
    }
    if (!unknown.isEmpty()) {
      sentences.add("The profile does not know these columns: " + quoted(unknown) + ".");
    }
    return String.join(" ", sentences);
  }

  private static String quoted(List<String> headings) {
    return String.join(", ", headings.stream().map(heading -> "“" + heading + "”").toList());
  }
}
