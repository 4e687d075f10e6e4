package homeward.returninterviews.web.services;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.returninterviews.domain.Unanswered;
import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.Patch;
import homeward.returninterviews.routing.ProviderSlot;
import homeward.returninterviews.routing.ProviderTeams;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Providers, teams and days in words. */
@Component
class ServiceWords {

  private final ProviderTeams teams;
  private final Register register;
  private final Areas areas;
  private final Professionals professionals;
  private final Clock clock;

  ServiceWords(
      ProviderTeams teams,
      Register register,
      Areas areas,
      Professionals professionals,
      Clock clock) {
    this.teams = teams;
    this.register = register;
    this.areas = areas;
    this.professionals = professionals;
    this.clock = clock;
  }

  /** "Return interview service (Waymark Interviews)". */
  String team(TeamId id) {
    Team team = register.team(id);
    return team.name() + " (" + register.agencyName(team.agency()) + ")";
  }

  /** What the protocol calls a provider; its code when no route leads there any more. */
  String provider(ProviderSlot slot) {
    return teams.providers(slot.protocolArea()).getOrDefault(slot.provider(), slot.provider());
  }

  /** Whose interviews a slot is about: "Every child", "Children in Stoke". */
  String whom(ProviderSlot slot) {
    AreaId area = slot.area();
    AgencyId authority = slot.authority();
    if (area == null && authority == null) {
      return "Every child";
    }
    return "Children"
        + (area == null ? "" : " in " + areas.get(area).name())
        + (authority == null ? "" : " of " + register.agencyName(authority));
  }

  /** When and by whom it was named. */
  String named(AnsweringTeam one) {
    ProfessionalId by = one.by();
    return LondonTime.words(LondonTime.day(one.at()))
        + ", by "
        + professionals.names(Set.of(by)).getOrDefault(by, "Homeward");
  }

  /** That nobody answers, since or from when, and what that means. */
  String gap(Patch patch, Unanswered.Gap gap, List<LocalDate> waiting) {
    LocalDate today = LondonTime.day(clock.instant());
    LocalDate until = gap.until();
    boolean now = !gap.from().isAfter(today);
    String when = now ? "" : "From " + LondonTime.words(gap.from()) + " ";
    String end = until == null ? "" : " until " + LondonTime.words(until.minusDays(1));
    return when
        + (now ? "No" : "no")
        + " team answers for "
        + teams.providers(patch.protocolArea()).getOrDefault(gap.provider(), gap.provider())
        + where(patch, gap)
        + end
        + ": interviews there go to the coordinator’s list."
        + (now && !waiting.isEmpty() ? " " + waits(waiting.size()) + " there now." : "");
  }

  /** For which authorities' children alone there are teams; empty when for none. */
  String only(Unanswered.Gap gap, List<AnsweringTeam> all) {
    List<String> names =
        all.stream()
            .filter(one -> one.answers(gap.from()))
            .map(AnsweringTeam::slot)
            .filter(slot -> slot.provider().equals(gap.provider()))
            .map(ProviderSlot::authority)
            .filter(Objects::nonNull)
            .distinct()
            .map(register::agencyName)
            .sorted()
            .toList();
    return names.isEmpty() ? "" : " Only children of " + listed(names) + " have a team.";
  }

  /** "2 interviews wait". */
  static String waits(int number) {
    return number == 1 ? "1 interview waits" : number + " interviews wait";
  }

  /** "No interview is open", "1 interview is open", "2 interviews are open". */
  static String open(int number) {
    return switch (number) {
      case 0 -> "No interview is open";
      case 1 -> "1 interview is open";
      default -> number + " interviews are open";
    };
  }

  private static String where(Patch patch, Unanswered.Gap gap) {
    if (gap.everywhere()) {
      return "";
    }
    Set<AreaId> roots =
        patch.roots().stream().map(Area::id).collect(Collectors.toUnmodifiableSet());
    List<String> names = new ArrayList<>();
    boolean unknown = false;
    for (Unanswered.Place place : gap.places()) {
      if (place.around().size() == 1 && roots.containsAll(place.around())) {
        unknown = true;
      } else {
        names.add(place.name());
      }
    }
    return (names.isEmpty() ? "" : " in " + listed(names))
        + (names.isEmpty() || !unknown ? "" : " and")
        + (unknown ? " where the district is not known" : "");
  }

  private static String listed(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
