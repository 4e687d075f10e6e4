package homeward.returninterviews.web.services;

import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.Commissioning;
import homeward.returninterviews.routing.Naming;
import homeward.returninterviews.routing.Patch;
import homeward.returninterviews.routing.ProviderSlot;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.returninterviews.routing.ProviderTeams;
import homeward.shared.LondonTime;
import homeward.web.FormKey;
import homeward.web.govuk.Link;
import homeward.web.govuk.SummaryRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what naming a team will do before it is done. */
@Component
class NamingCheck {

  private final Commissioning commissioning;
  private final ProviderTeams teams;
  private final ServiceWords words;
  private final Clock clock;

  NamingCheck(Commissioning commissioning, ProviderTeams teams, ServiceWords words, Clock clock) {
    this.commissioning = commissioning;
    this.teams = teams;
    this.words = words;
    this.clock = clock;
  }

  /** The page that asks once more. */
  NamingCheckPage page(Patch patch, ProviderTeam said, Naming.Possible could) {
    ProviderSlot slot = ProviderSlot.of(said);
    Asked asked = Asked.of(said);
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row("Provider", words.provider(slot), asked, "provider"));
    rows.add(row("Team that answers", words.team(said.team()), asked, "team"));
    rows.add(row("For", words.whom(slot), asked, "children"));
    rows.add(
        row(
            "First day",
            LondonTime.words(said.from()) + ": children who return on that day or later",
            asked,
            "first day"));
    return new NamingCheckPage(
        rows, happens(patch, said, could), asked, commissioning.seen(slot), FormKey.fresh());
  }

  private static SummaryRow row(String key, String value, Asked asked, String about) {
    return SummaryRow.of(key, value, Link.action("Change", asked.path(), about));
  }

  private List<String> happens(Patch patch, ProviderTeam said, Naming.Possible could) {
    List<String> happens = new ArrayList<>();
    AnsweringTeam ends = could.ends();
    if (ends != null) {
      String name = words.team(ends.team());
      int open = teams.openWith(ends.team());
      happens.add(
          name
              + " answers until the end of "
              + LondonTime.words(said.from().minusDays(1))
              + ", and no longer from "
              + LondonTime.words(said.from())
              + " on.");
      happens.add(
          ServiceWords.open(open)
              + " with "
              + name
              + (open == 0
                  ? "."
                  : open == 1
                      ? ". It stays there until it is held or closed, with its interviewer and clock."
                      : ". They stay there until they are held or closed, with their interviewers"
                          + " and clocks."));
    } else {
      before(said).ifPresent(happens::add);
    }
    happens.addAll(waiting(patch, said));
    happens.add(
        "The day of the return decides. A child who is missing now is sent to the team that answers"
            + " on the day of the return, also when the return is recorded later.");
    return happens;
  }

  private java.util.Optional<String> before(ProviderTeam said) {
    if (!said.from().isAfter(LondonTime.day(clock.instant()))) {
      return java.util.Optional.empty();
    }
    return java.util.Optional.of(
        teams
            .instead(ProviderSlot.of(said), said.from().minusDays(1))
            .map(team -> "Until then " + words.team(team) + " answers, which is named more widely.")
            .orElse(
                "Until then no team answers: interviews after returns before that day go to the"
                    + " coordinator’s list."));
  }

  private List<String> waiting(Patch patch, ProviderTeam said) {
    List<LocalDate> days = teams.waiting(patch).getOrDefault(said.provider(), List.of());
    if (days.isEmpty()) {
      return List.of();
    }
    long atOnce = days.stream().filter(day -> !day.isBefore(said.from())).count();
    return List.of(
        ServiceWords.waits(days.size())
            + " for this provider now. "
            + (atOnce == 0
                ? "The children returned before the first day, so that you still choose a service"
                    + " for each on its own page."
                : atOnce
                    + " of them, after returns from the first day on, will be offered to the team at"
                    + " once if it answers for the child. For the others you still choose a service."));
  }
}
