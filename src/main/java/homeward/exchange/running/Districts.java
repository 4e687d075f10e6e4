package homeward.exchange.running;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.shared.AreaId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the area a force's name for a district means, among the parts of one area. A force writes
 * "South Staffs" for South Staffordshire and "Moorlands" for Staffordshire Moorlands.
 */
final class Districts {

  private final AreaId whole;
  private final List<Area> parts;
  private final Map<String, AreaId> found = new HashMap<>();

  Districts(Areas areas, AreaId whole) {
    this.whole = whole;
    Set<java.util.UUID> within = areas.within(whole);
    this.parts =
        areas.all().stream()
            .filter(area -> within.contains(area.id().value()) && !area.id().equals(whole))
            .toList();
  }

  /** The part of this name; the whole area when there is none or more than one could be meant. */
  AreaId named(String district) {
    return found.computeIfAbsent(district, this::find);
  }

  private AreaId find(String district) {
    List<String> wanted = words(district);
    if (wanted.isEmpty()) {
      return whole;
    }
    for (Area part : parts) {
      if (words(part.name()).equals(wanted) || words(part.code()).equals(wanted)) {
        return part.id();
      }
    }
    List<Area> like = parts.stream().filter(part -> like(words(part.name()), wanted)).toList();
    return like.size() == 1 ? like.getFirst().id() : whole;
  }

  /** Each word of the district begins a word of the name, "Staffs" without its s. */
  private static boolean like(List<String> name, List<String> wanted) {
    return wanted.stream()
        .allMatch(word -> {
          String stem =
              word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
          return name.stream().anyMatch(part -> part.startsWith(stem));
        });
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.UK).split("[^a-z]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
