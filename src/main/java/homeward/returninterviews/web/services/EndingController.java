package homeward.returninterviews.web.services;

import homeward.access.Does;
import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.Commissioning;
import homeward.returninterviews.routing.Patches;
import homeward.returninterviews.routing.ProviderSlot;
import homeward.returninterviews.routing.ProviderTeams;
import homeward.returninterviews.routing.TakingBack;
import homeward.returninterviews.routing.TeamEnding;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.DateEntry;
import homeward.web.forms.Read;
import homeward.web.forms.Sent;
import homeward.web.govuk.SummaryRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ending what a team answers for, and taking back one that has not begun. */
@Controller
class EndingController {

  private final Patches patches;
  private final Commissioning commissioning;
  private final ProviderTeams teams;
  private final ServiceWords words;
  private final Clock clock;

  EndingController(
      Patches patches,
      Commissioning commissioning,
      ProviderTeams teams,
      ServiceWords words,
      Clock clock) {
    this.patches = patches;
    this.commissioning = commissioning;
    this.teams = teams;
    this.words = words;
    this.clock = clock;
  }

  @Does("returninterviews.change-services")
  @GetMapping(ServicesController.PATH + "/{id}/end")
  Page asks(Professional reader, @PathVariable UUID id) {
    return page(
        reader,
        id,
        new EndingPage.Form(DateEntry.empty(), FormKey.fresh(), null),
        FormErrors.none());
  }

  @Does("returninterviews.change-services")
  @PostMapping(ServicesController.PATH + "/{id}/end")
  Answer end(Professional reader, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    patches.mine(reader, id);
    Sent sent = new Sent(fields);
    DateEntry typed = sent.date("until");
    Read<LocalDate> day = typed.date("until", "Day");
    EndingPage.Form form = new EndingPage.Form(typed, sent.key(), null);
    if (!day.errors().isEmpty()) {
      return page(reader, id, form, day.errors());
    }
    TeamEnding outcome = commissioning.end(reader, id, day.get(), sent.key());
    return outcome instanceof TeamEnding.Ended
        ? Redirect.to(ServicesController.PATH + "?changed=" + id)
        : page(reader, id, form, FormErrors.none().with("until", refusal(outcome), "until-day"));
  }

  @Does("returninterviews.change-services")
  @PostMapping(ServicesController.PATH + "/{id}/taken-back")
  Answer takeBack(Professional reader, @PathVariable UUID id) {
    return switch (commissioning.takeBack(reader, id)) {
      case TakingBack.TakenBack _, TakingBack.Possible _ -> Redirect.to(ServicesController.PATH);
      case TakingBack.HasBegun _ ->
          refused(reader, id, "It has begun, and returns may have gone to it. It can only end.");
      case TakingBack.Followed followed ->
          refused(
              reader,
              id,
              words.team(followed.by().team())
                  + " is named to follow it from "
                  + LondonTime.words(followed.by().from())
                  + ". Take that back first.");
    };
  }

  private Page refused(Professional reader, UUID id, String refusal) {
    return page(
        reader,
        id,
        new EndingPage.Form(DateEntry.empty(), FormKey.fresh(), refusal),
        FormErrors.none());
  }

  private EndingPage page(Professional reader, UUID id, EndingPage.Form form, FormErrors errors) {
    AnsweringTeam one = patches.mine(reader, id);
    if (commissioning.couldTakeBack(reader, id) instanceof TakingBack.TakenBack) {
      throw new NotFound();
    }
    LocalDate today = LondonTime.day(clock.instant());
    String team = words.team(one.team());
    int open = teams.openWith(one.team());
    String opened =
        ServiceWords.open(open)
            + " with "
            + team
            + (open == 0
                ? "."
                : ". The team goes on with "
                    + (open == 1 ? "it until it is" : "them until they are")
                    + " held or closed.");
    return new EndingPage(
        id,
        rows(one),
        new EndingPage.Warned(opened, after(one, today), Asked.after(one).path()),
        one.from().isAfter(today)
            ? "It has not begun. Taken back, it never answers, and the team before it answers on as"
                + " if it had not been named."
            : null,
        !one.endedBy(today),
        form,
        errors);
  }

  private List<SummaryRow> rows(AnsweringTeam one) {
    LocalDate until = one.until();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of("Team", words.team(one.team())));
    rows.add(SummaryRow.of("Provider", words.provider(one.slot())));
    rows.add(SummaryRow.of("For", words.whom(one.slot())));
    rows.add(SummaryRow.of("First day", LondonTime.words(one.from())));
    rows.add(
        SummaryRow.of("Last day", until == null ? "No end" : LondonTime.words(until.minusDays(1))));
    rows.add(SummaryRow.of("Named", words.named(one)));
    return rows;
  }

  /** Where returns go once it has ended, as far as teams are named today. */
  private String after(AnsweringTeam one, LocalDate today) {
    ProviderSlot slot = one.slot();
    ProviderSlot wider = new ProviderSlot(slot.protocolArea(), slot.provider(), null, null);
    return Optional.of(wider)
        .filter(every -> !every.equals(slot))
        .flatMap(every -> teams.instead(every, today))
        .map(team -> "Returns from that day on go to " + words.team(team) + ".")
        .orElseGet(() ->
            "Until another team is named, no team answers for "
                + words.provider(slot)
                + " ("
                + words.whom(slot).substring(0, 1).toLowerCase(Locale.UK)
                + words.whom(slot).substring(1)
                + "): every interview there goes to the coordinator’s list, and its time runs all"
                + " the same.");
  }

  private String refusal(TeamEnding outcome) {
    return switch (outcome) {
      case TeamEnding.Possible _, TeamEnding.Ended _ -> "";
      case TeamEnding.InThePast _ ->
          "Day must be today or later: interviews after earlier returns have been sent";
      case TeamEnding.BeforeItsFirstDayIsOver early ->
          "Day must be after "
              + LondonTime.words(early.from())
              + ", the first day on which it answers";
      case TeamEnding.EndsAlready already ->
          "It ends already: " + LondonTime.words(already.until().minusDays(1)) + " is its last day";
      case TeamEnding.Overlaps overlap ->
          words.team(overlap.with().team())
              + " follows on "
              + LondonTime.words(overlap.with().from())
              + ". Choose that day or an earlier one, or take the follower back on the list first";
    };
  }
}
