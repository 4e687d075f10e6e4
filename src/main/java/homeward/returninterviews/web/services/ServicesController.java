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
import java.util.ArrayList;
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
        teams.unanswered(patch).stream()
            .map(gap -> warning(patch, gap, today, waiting))
            .toList();
    return new ServicesPage.Section(
        patch.name(),
        Asked.of(patch).path(),
        warnings,
        all.stream()
            .filter(one -> !one.endedBy(today))
            .map(one -> row(patch, one, today))
            .toList(),
        all.stream()
            .filter(one -> one.endedBy(today))
            .sorted(Comparator.comparing(AnsweringTeam::from).reversed())
            .map(one -> row(patch, one, today))
            .toList());
  }

  private ServicesPage.Warning warning(
      Patch patch,
      Unanswered.Gap gap,
      LocalDate today,
      Map<String, List<LocalDate>> waiting) {
    Asked asked = Asked.of(patch).provider(gap.provider()).from(gap.from());
    boolean oneDistrict = !gap.everywhere() && gap.places().size() == 1;
    return new ServicesPage.Warning(
        words.gap(patch, gap, today, waiting.getOrDefault(gap.provider(), List.of())),
        (oneDistrict ? asked.district(patch, gap.places().getFirst().code()) : asked).path(),
        teams.providers(patch.protocolArea()).getOrDefault(gap.provider(), gap.provider()));
  }

  private ServicesPage.Row row(Patch patch, AnsweringTeam one, LocalDate today) {
    LocalDate until = one.until();
    boolean planned = one.from().isAfter(today);
    List<Link> actions = new ArrayList<>();
    if (patch.changes(one.slot()) && !one.endedBy(today)) {
      String about = words.team(one.team()) + ", " + words.whom(one.slot());
      if (!planned) {
        actions.add(Link.action("Name who follows", Asked.after(one).path(), about));
      }
      actions.add(
          Link.action(
              planned ? "Take back or end" : "End", PATH + "/" + one.id() + "/end", about));
    }
    return new ServicesPage.Row(
        words.provider(one.slot()),
        words.whom(one.slot()),
        words.team(one.team()),
        LondonTime.words(one.from()),
        until == null ? "No end" : LondonTime.words(until.minusDays(1)),
        planned,
        actions);
  }
}
