package homeward.returninterviews.web.services;

import homeward.access.Does;
import homeward.returninterviews.domain.Unanswered;
import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.Patch;
import homeward.returninterviews.routing.Patches;
import homeward.returninterviews.routing.ProviderTeams;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Page;
import homeward.web.govuk.Link;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the teams that answer for providers. */
@Controller
class ServicesController {

  static final String PATH = "/interviews/services";

  private final Patches patches;
  private final ProviderTeams teams;
  private final ServiceWords words;
  private final Clock clock;

  ServicesController(Patches patches, ProviderTeams teams, ServiceWords words, Clock clock) {
    this.patches = patches;
    this.teams = teams;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The list.
   *
   * @param changed a team that was named or ended a moment ago
   */
  @Does("returninterviews.services")
  @GetMapping(PATH)
  Page list(Professional reader, @RequestParam(required = false) @Nullable UUID changed) {
    LocalDate today = LondonTime.day(clock.instant());
    List<Patch> mine = patches.of(reader);
    return new ServicesPage(
        mine.stream().map(patch -> section(patch, today)).toList(),
        mine.stream()
            .flatMap(patch -> teams.teams(patch).stream())
            .filter(one -> one.id().equals(changed))
            .map(this::saved)
            .findFirst()
            .orElse(null));
  }

  private String saved(AnsweringTeam one) {
    LocalDate until = one.until();
    return words.team(one.team())
        + " answers for "
        + words.provider(one.slot())
        + " from "
        + LondonTime.words(one.from())
        + (until == null ? "." : " until " + LondonTime.words(until.minusDays(1)) + ".");
  }

  private ServicesPage.Section section(Patch patch, LocalDate today) {
    List<AnsweringTeam> all = teams.teams(patch);
    Map<String, List<LocalDate>> waiting = teams.waiting(patch);
    List<ServicesPage.Warning> warnings =
        teams.unanswered(patch).stream().map(gap -> warning(patch, gap, all, waiting)).toList();
    return new ServicesPage.Section(
        patch.name(),
        Asked.of(patch).path(),
        warnings,
        all.stream()
            .filter(one -> !one.endedBy(today))
            .map(one -> row(patch, one, followed(all, one)))
            .toList(),
        all.stream()
            .filter(one -> one.endedBy(today))
            .sorted(Comparator.comparing(AnsweringTeam::from).reversed())
            .map(one -> row(patch, one, followed(all, one)))
            .toList());
  }

  private ServicesPage.Warning warning(
      Patch patch,
      Unanswered.Gap gap,
      List<AnsweringTeam> all,
      Map<String, List<LocalDate>> waiting) {
    Asked asked = Asked.of(patch).provider(gap.provider()).from(gap.from());
    boolean oneDistrict = !gap.everywhere() && gap.places().size() == 1;
    return new ServicesPage.Warning(
        words.gap(patch, gap, waiting.getOrDefault(gap.provider(), List.of()))
            + words.only(gap, all),
        (oneDistrict ? asked.district(patch, gap.places().getFirst().code()) : asked).path(),
        teams.providers(patch.protocolArea()).getOrDefault(gap.provider(), gap.provider()));
  }

  /** Whether another is named to follow it. */
  private static boolean followed(List<AnsweringTeam> all, AnsweringTeam one) {
    return all.stream()
        .anyMatch(other -> other.slot().equals(one.slot()) && other.from().isAfter(one.from()));
  }

  private ServicesPage.Row row(Patch patch, AnsweringTeam one, boolean followed) {
    LocalDate today = LondonTime.day(clock.instant());
    LocalDate until = one.until();
    boolean planned = one.from().isAfter(today);
    return new ServicesPage.Row(
        words.provider(one.slot()),
        words.whom(one.slot()),
        words.team(one.team()),
        LondonTime.words(one.from()),
        until == null ? "No end" : "Until " + LondonTime.words(until.minusDays(1)),
        planned,
        patch.changes(one.slot()) && !one.endedBy(today)
            ? actions(one, planned, followed)
            : List.of());
  }

  private List<Link> actions(AnsweringTeam one, boolean planned, boolean followed) {
    String about = words.team(one.team()) + ", " + words.whom(one.slot());
    String end = ServicesController.PATH + "/" + one.id() + "/end";
    if (planned) {
      return List.of(Link.action("Take back or end", end, about));
    }
    return followed
        ? List.of(Link.action("End earlier", end, about))
        : List.of(
            Link.action("Name who follows", Asked.after(one).path(), about),
            Link.action("End without a follower", end, about));
  }
}
