package homeward.episodes.web;

import homeward.access.Does;
import homeward.access.Permit;
import homeward.episodes.EpisodeAction;
import homeward.episodes.EpisodeNews;
import homeward.episodes.Episodes;
import homeward.episodes.facts.CheckAnswer;
import homeward.episodes.facts.ClosingAnswer;
import homeward.episodes.facts.ClosingCode;
import homeward.episodes.facts.NewCheck;
import homeward.episodes.facts.NewClosing;
import homeward.shared.EpisodeId;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.DateTimeEntry;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The safe-and-well check, closing, and the review of a closing by override. */
@Controller
class CheckController {

  private final EpisodeDoor door;
  private final Episodes episodes;
  private final EpisodeNews news;

  CheckController(EpisodeDoor door, Episodes episodes, EpisodeNews news) {
    this.door = door;
    this.episodes = episodes;
    this.news = news;
  }

  @Does("episodes.record-safe-and-well")
  @GetMapping("/episodes/{id}/safe-and-well")
  Page checkForm(@PathVariable UUID id, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.RECORD_CHECK);
    return new CheckPage(door.fresh(permit, id, DateTimeEntry.empty(), Map.of()));
  }

  @Does("episodes.record-safe-and-well")
  @PostMapping("/episodes/{id}/safe-and-well")
  Answer check(@PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.RECORD_CHECK);
    Fields fields = new Fields(sent);
    NewCheck check =
        new NewCheck(
            fields.at("the child was seen", permit.at()),
            fields.words("seenBy", "Say who saw the child"),
            new NewCheck.Account(
                fields.words("whyLeft", "Say why the child left, or that they did not say"),
                fields.words("whileAway", "Say what happened while away, or that it is not known"),
                fields.words("theReturn", "Say why and how the child came back"),
                fields.words("vulnerability", "Say how safe the child felt, or did not say"),
                fields.maybe("childWords")),
            new NewCheck.Harm(
                fields.maybe("injuries"),
                fields.maybe("offenceAgainst"),
                fields.maybe("offenceBy"),
                fields.maybe("forensic")),
            fields.key());
    if (!fields.errors().isEmpty()) {
      return new CheckPage(door.again(permit, id, sent, fields.errors(), ""));
    }
    return switch (episodes.recordSafeAndWell(permit, new EpisodeId(id), check)) {
      case CheckAnswer.Recorded _ -> Redirect.to("/episodes/" + id);
      case CheckAnswer.Impossible(var trouble) ->
          new CheckPage(
              door.again(permit, id, sent, FormErrors.of("at-time", trouble.sentence()), ""));
      case CheckAnswer.StillMissing _ ->
          new CheckPage(
              door.again(
                  permit,
                  id,
                  sent,
                  FormErrors.none(),
                  "Record first that the child was found or returned."));
      case CheckAnswer.Closed _ ->
          new CheckPage(door.again(permit, id, sent, FormErrors.none(), "The episode is closed."));
    };
  }

  @Does("episodes.close")
  @GetMapping("/episodes/{id}/close")
  Page closeForm(@PathVariable UUID id, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.CLOSE);
    return new ClosePage(
        door.fresh(
            permit, id, DateTimeEntry.empty(), Map.of("code", ClosingCode.MISSING_PERSON.name())));
  }

  @Does("episodes.close")
  @PostMapping("/episodes/{id}/close")
  Answer close(@PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.CLOSE);
    Fields fields = new Fields(sent);
    ClosingCode code =
        fields.choice(
            "code", ClosingCode.class, ClosingCode.MISSING_PERSON, "Choose a closing code");
    String how = sent.getOrDefault("welfare", "");
    NewClosing.@Nullable Welfare welfare = null;
    @Nullable String override = null;
    if (how.equals("SEEN") || how.equals("SPOKEN_TO")) {
      welfare =
          new NewClosing.Welfare(
              how.equals("SEEN"),
              fields.words("by", "Say who saw or spoke to the child"),
              fields.at("the child was seen or spoken to", permit.at()));
    } else if (how.equals("OVERRIDE")) {
      override = fields.words("rationale", "Say why it is closed without the child seen");
    } else if (!how.equals("NOT_CONFIRMED")) {
      fields.wrong("welfare", "Say whether the child was seen or spoken to");
    }
    if (!fields.errors().isEmpty()) {
      return new ClosePage(door.again(permit, id, sent, fields.errors(), ""));
    }
    NewClosing closing = new NewClosing(code, welfare, override, fields.key());
    return switch (episodes.close(permit, new EpisodeId(id), closing)) {
      case ClosingAnswer.Closed _ -> Redirect.to("/episodes/" + id);
      case ClosingAnswer.Impossible(var trouble) ->
          new ClosePage(
              door.again(permit, id, sent, FormErrors.of("at-time", trouble.sentence()), ""));
      case ClosingAnswer.Refused(var reason) ->
          new ClosePage(
              door.again(
                  permit,
                  id,
                  sent,
                  FormErrors.none(),
                  reason.sentence() + " Your attempt was recorded."));
    };
  }

  @Does("episodes.review-closing")
  @GetMapping("/episodes/{id}/closing-review")
  Page reviewForm(@PathVariable UUID id, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.REVIEW_CLOSING);
    return new WordsPage(
        door.fresh(permit, id, DateTimeEntry.empty(), Map.of()), WordsPage.Kind.REVIEW);
  }

  @Does("episodes.review-closing")
  @PostMapping("/episodes/{id}/closing-review")
  Answer review(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.REVIEW_CLOSING);
    Fields fields = new Fields(sent);
    String finding = fields.words("words", "Say what you found");
    if (!fields.errors().isEmpty()) {
      return reviewAgain(permit, id, sent, fields.errors(), "");
    }
    return switch (news.reviewClosing(permit, new EpisodeId(id), finding, fields.key())) {
      case RECORDED -> Redirect.to("/episodes/" + id);
      case YOUR_OWN ->
          reviewAgain(
              permit, id, sent, FormErrors.none(), "You closed it: somebody else reviews it.");
      case NOTHING_WAITS ->
          reviewAgain(permit, id, sent, FormErrors.none(), "Nothing waits for a review.");
    };
  }

  private Page reviewAgain(
      Permit permit, UUID id, Map<String, String> sent, FormErrors errors, String message) {
    return new WordsPage(door.again(permit, id, sent, errors, message), WordsPage.Kind.REVIEW);
  }
}
