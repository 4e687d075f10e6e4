package homeward.returninterviews.web.services;

import homeward.access.Does;
import homeward.returninterviews.routing.Commissioning;
import homeward.returninterviews.routing.Naming;
import homeward.returninterviews.routing.Patch;
import homeward.returninterviews.routing.Patches;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.Read;
import homeward.web.forms.Sent;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Naming the team that answers for a provider: the form, the check and the saving. */
@Controller
class NamingController {

  private final Patches patches;
  private final Commissioning commissioning;
  private final NamingReading reading;
  private final NamingCheck check;
  private final ServiceWords words;
  private final Clock clock;

  NamingController(
      Patches patches,
      Commissioning commissioning,
      NamingReading reading,
      NamingCheck check,
      ServiceWords words,
      Clock clock) {
    this.patches = patches;
    this.commissioning = commissioning;
    this.reading = reading;
    this.check = check;
    this.words = words;
    this.clock = clock;
  }

  @Does("returninterviews.change-services")
  @GetMapping(ServicesController.PATH + "/new")
  Page asks(Professional reader, @RequestParam Map<String, String> fields) {
    Asked asked = Asked.read(fields);
    return reading.page(patches.of(reader, asked.area()), asked, FormErrors.none());
  }

  @Does("returninterviews.change-services")
  @PostMapping(ServicesController.PATH + "/new")
  Answer check(Professional reader, @RequestParam Map<String, String> fields) {
    Asked asked = Asked.read(fields);
    Patch patch = patches.of(reader, asked.area());
    Read<ProviderTeam> said = reading.read(patch, asked);
    if (!said.errors().isEmpty()) {
      return reading.page(patch, asked, said.errors());
    }
    Naming could = commissioning.couldName(reader, said.get());
    return could instanceof Naming.Possible possible
        ? check.page(patch, said.get(), possible)
        : reading.page(patch, asked, refusal(could));
  }

  @Does("returninterviews.change-services")
  @PostMapping(ServicesController.PATH)
  Answer save(Professional reader, @RequestParam Map<String, String> fields) {
    Asked asked = Asked.read(fields);
    Patch patch = patches.of(reader, asked.area());
    Read<ProviderTeam> said = reading.read(patch, asked);
    if (!said.errors().isEmpty()) {
      return reading.page(patch, asked, said.errors());
    }
    Sent sent = new Sent(fields);
    Naming outcome = commissioning.name(reader, said.get(), sent.typed("seen"), sent.key());
    return outcome instanceof Naming.Named(UUID id)
        ? Redirect.to(ServicesController.PATH + "?changed=" + id)
        : reading.page(patch, asked, refusal(outcome));
  }

  private FormErrors refusal(Naming outcome) {
    return switch (outcome) {
      case Naming.Possible _, Naming.Named _ -> FormErrors.none();
      case Naming.InThePast _ ->
          FormErrors.none()
              .with(
                  "from",
                  "First day must be today or later: interviews after earlier returns have been sent",
                  "from-day");
      case Naming.AnswersAlready already ->
          FormErrors.of(
              "team",
              words.team(already.one().team())
                  + " answers there already, since "
                  + LondonTime.words(already.one().from()));
      case Naming.Overlaps overlap -> FormErrors.none().with("from", overlaps(overlap), "from-day");
      case Naming.ChangedMeanwhile meanwhile ->
          FormErrors.none().with("from", meanwhile(meanwhile), "from-day");
      case Naming.NoSuchProvider _ ->
          FormErrors.of("provider", "Choose a provider to whom a route of the protocol leads");
      case Naming.NoInterviewService _ ->
          FormErrors.of("team", "Choose a team that holds return interviews");
    };
  }

  private String overlaps(Naming.Overlaps overlap) {
    boolean begun = !overlap.with().from().isAfter(LondonTime.day(clock.instant()));
    return words.team(overlap.with().team())
        + " answers for these children from "
        + LondonTime.words(overlap.with().from())
        + (begun
            ? ". Choose tomorrow or a later day, and it ends on that day"
            : ". Choose a later day, and it ends on that day; or take it back on the list first");
  }

  private String meanwhile(Naming.ChangedMeanwhile meanwhile) {
    var latest = meanwhile.latest();
    return "Somebody changed this while you were checking it"
        + (latest == null
            ? ": no team is named any more"
            : ": "
                + words.team(latest.team())
                + " is named from "
                + LondonTime.words(latest.from())
                + " on ("
                + words.named(latest)
                + ")")
        + ". Check the day and go on again";
  }
}
