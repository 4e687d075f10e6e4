package homeward.returninterviews.domain;

import homeward.returninterviews.routing.AnsweringTeam;
import homeward.shared.AreaId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The providers to whom a route of the protocol leads though no team answers for them, now or on a
 * day that can be foreseen. A team that answers only for one authority's children does not answer
 * for a place: the protocol does not say whose children come.
 */
public final class Unanswered {

  private Unanswered() {}

  /**
   * A part of the protocol's area.
   *
   * @param code the district's code, as routes name it; that of the whole area for the whole
   * @param name to show
   * @param around the area and those around it
   */
  public record Place(String code, String name, Set<AreaId> around) {

    /** Keeps its own copy. */
    public Place {
      around = Set.copyOf(around);
    }
  }

  /**
   * Which provider a route in force leads to.
   *
   * @param provider the provider's code
   * @param districts codes of the districts it takes; empty for everywhere
   */
  public record Leads(String provider, Set<String> districts) {

    /** Keeps its own copy. */
    public Leads {
      districts = Set.copyOf(districts);
    }
  }

  /**
   * Nobody answers.
   *
   * @param provider the provider's code
   * @param places where, in the order given
   * @param everywhere whether in every place to which routes lead
   * @param from the first London day; today for what is so now
   * @param until the first London day on which somebody does, or no route leads there; null when
   *     that cannot be foreseen
   */
  public record Gap(
      String provider,
      List<Place> places,
      boolean everywhere,
      LocalDate from,
      @Nullable LocalDate until) {

    /** Keeps its own copy. */
    public Gap {
      places = List.copyOf(places);
    }

    private Gap endingOn(LocalDate day) {
      return new Gap(provider, places, everywhere, from, day);
    }
  }

  /**
   * What is unanswered from today on.
   *
   * @param changes London days after today on which a route begins or ends to lead somewhere
   * @param leads the routes in force on a day
   * @return in the order of the days, then of the routes
   */
  public static List<Gap> find(
      LocalDate today,
      Set<LocalDate> changes,
      List<AnsweringTeam> teams,
      List<Place> places,
      Function<LocalDate, List<Leads>> leads) {
    List<Gap> found = new ArrayList<>();
    Map<String, Gap> open = new LinkedHashMap<>();
    for (LocalDate day : days(today, changes, teams)) {
      Map<String, Gap> now = on(day, teams, places, leads.apply(day));
      open.values()
          .removeIf(gap -> {
            Gap still = now.get(gap.provider());
            boolean same = still != null && still.places().equals(gap.places());
            if (!same) {
              found.add(gap.endingOn(day));
            }
            return !same;
          });
      now.forEach(open::putIfAbsent);
    }
    found.addAll(open.values());
    found.sort(java.util.Comparator.comparing(Gap::from));
    return List.copyOf(found);
  }

  private static SortedSet<LocalDate> days(
      LocalDate today, Set<LocalDate> changes, List<AnsweringTeam> teams) {
    SortedSet<LocalDate> days = new TreeSet<>(changes);
    for (AnsweringTeam team : teams) {
      days.add(team.from());
      LocalDate until = team.until();
      if (until != null) {
        days.add(until);
      }
    }
    days.add(today);
    return days.tailSet(today);
  }

  private static Map<String, Gap> on(
      LocalDate day, List<AnsweringTeam> teams, List<Place> places, List<Leads> leads) {
    Map<String, Gap> gaps = new LinkedHashMap<>();
    for (String provider : leads.stream().map(Leads::provider).distinct().toList()) {
      List<Leads> there = leads.stream().filter(one -> one.provider().equals(provider)).toList();
      List<Place> asked = places.stream().filter(place -> asked(there, place)).toList();
      List<Place> without =
          asked.stream().filter(place -> !answered(teams, provider, place, day)).toList();
      if (!without.isEmpty()) {
        gaps.put(provider, new Gap(provider, without, without.size() == asked.size(), day, null));
      }
    }
    return gaps;
  }

  private static boolean asked(List<Leads> leads, Place place) {
    return leads.stream()
        .anyMatch(one -> one.districts().isEmpty() || one.districts().contains(place.code()));
  }

  private static boolean answered(
      List<AnsweringTeam> teams, String provider, Place place, LocalDate day) {
    return teams.stream()
        .anyMatch(team ->
            team.named().provider().equals(provider)
                && team.named().authority() == null
                && (team.named().area() == null || place.around().contains(team.named().area()))
                && team.answers(day));
  }
}
