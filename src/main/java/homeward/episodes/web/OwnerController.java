package homeward.episodes.web;

import homeward.access.Does;
import homeward.access.Permit;
import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.episodes.EpisodeAction;
import homeward.episodes.EpisodeOwners;
import homeward.episodes.facts.AcceptingAnswer;
import homeward.episodes.facts.HandingAnswer;
import homeward.episodes.facts.NewHandover;
import homeward.shared.DeskId;
import homeward.shared.EpisodeId;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.DateTimeEntry;
import homeward.web.govuk.Choice;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Handing an episode over, and accepting or refusing it. */
@Controller
class OwnerController {

  private final EpisodeDoor door;
  private final EpisodeOwners owners;
  private final Desks desks;
  private final Areas areas;

  OwnerController(EpisodeDoor door, EpisodeOwners owners, Desks desks, Areas areas) {
    this.door = door;
    this.owners = owners;
    this.desks = desks;
    this.areas = areas;
  }

  @Does("episodes.hand-over")
  @GetMapping("/episodes/{id}/handover")
  Page form(@PathVariable UUID id, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.HAND_OVER);
    FormState state = door.fresh(permit, id, DateTimeEntry.empty(), Map.of());
    return new HandoverPage(state.offering(choices()));
  }

  @Does("episodes.hand-over")
  @PostMapping("/episodes/{id}/handover")
  Answer give(@PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.HAND_OVER);
    Fields fields = new Fields(sent);
    UUID to = fields.id("to");
    if (to == null) {
      fields.wrong("to", "Choose the desk that is to own the episode");
    }
    Instant review = permit.at().plus(hours(fields));
    String known = fields.words("known", "Say what is known");
    String open = fields.words("open", "Say what is still open");
    String risk = fields.words("risk", "Say what the risk is");
    if (to == null || !fields.errors().isEmpty()) {
      return again(permit, id, sent, fields.errors(), "");
    }
    NewHandover handover = new NewHandover(new DeskId(to), known, open, risk, review, fields.key());
    return switch (owners.give(permit, new EpisodeId(id), handover)) {
      case HandingAnswer.Given _ -> Redirect.to("/episodes/" + id);
      case HandingAnswer.AlreadyTheirs _ ->
          again(permit, id, sent, FormErrors.of("to", "That desk owns the episode already"), "");
      case HandingAnswer.Closed _ ->
          again(permit, id, sent, FormErrors.none(), "The episode is closed.");
    };
  }

  @Does("episodes.hand-over")
  @PostMapping("/episodes/{id}/handover/accept")
  Answer accept(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.HAND_OVER);
    return answered(permit, id, sent, owners.accept(permit, new EpisodeId(id)));
  }

  @Does("episodes.hand-over")
  @GetMapping("/episodes/{id}/handover/refuse")
  Page refuseForm(@PathVariable UUID id, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.HAND_OVER);
    return new WordsPage(
        door.fresh(permit, id, DateTimeEntry.empty(), Map.of()), WordsPage.Kind.REFUSE);
  }

  @Does("episodes.hand-over")
  @PostMapping("/episodes/{id}/handover/refuse")
  Answer refuse(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.HAND_OVER);
    Fields fields = new Fields(sent);
    String reason = fields.words("words", "Say why you refuse");
    return fields.errors().isEmpty()
        ? answered(permit, id, sent, owners.refuse(permit, new EpisodeId(id), reason))
        : refuseAgain(permit, id, sent, fields.errors(), "");
  }

  private Answer answered(
      Permit permit, UUID id, Map<String, String> sent, AcceptingAnswer answer) {
    return switch (answer) {
      case AcceptingAnswer.Accepted _, AcceptingAnswer.Refused _, AcceptingAnswer.NothingWaits _ ->
          Redirect.to("/episodes/" + id);
      case AcceptingAnswer.SomebodyWasFirst(String by, Instant at) ->
          refuseAgain(
              permit,
              id,
              sent,
              FormErrors.none(),
              by + " accepted it " + LondonTime.words(at, permit.at()) + ".");
      case AcceptingAnswer.NotYourDesk(String desk) ->
          refuseAgain(permit, id, sent, FormErrors.none(), "It waits at the desk " + desk + ".");
    };
  }

  private static Duration hours(Fields fields) {
    String typed = fields.words("review", "Say in how many hours it is to be looked at again");
    if (typed.matches("[0-9]{1,2}") && Integer.parseInt(typed) > 0) {
      return Duration.ofHours(Integer.parseInt(typed));
    }
    fields.wrong("review", "The hours must be a whole number from 1 to 99");
    return Duration.ZERO;
  }

  private Page again(
      Permit permit, UUID id, Map<String, String> sent, FormErrors errors, String message) {
    return new HandoverPage(door.again(permit, id, sent, errors, message).offering(choices()));
  }

  private Page refuseAgain(
      Permit permit, UUID id, Map<String, String> sent, FormErrors errors, String message) {
    return new WordsPage(door.again(permit, id, sent, errors, message), WordsPage.Kind.REFUSE);
  }

  private List<Choice> choices() {
    return areas.all().stream()
        .flatMap(area ->
            Arrays.stream(Post.values())
                .filter(Post::police)
                .flatMap(post -> desks.answering(post, area.id()).stream()))
        .distinct()
        .map(OwnerController::choice)
        .toList();
  }

  private static Choice choice(Desk desk) {
    return Choice.of(desk.id().toString(), desk.name());
  }
}
