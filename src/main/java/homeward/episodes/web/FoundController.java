package homeward.episodes.web;

import homeward.access.Does;
import homeward.access.Permit;
import homeward.episodes.Distance;
import homeward.episodes.EpisodeAction;
import homeward.episodes.Episodes;
import homeward.episodes.How;
import homeward.episodes.facts.FindingAnswer;
import homeward.episodes.facts.Medical;
import homeward.episodes.facts.NewFinding;
import homeward.episodes.facts.NewReturn;
import homeward.episodes.facts.ReturnAnswer;
import homeward.episodes.facts.ReturnedTo;
import homeward.episodes.store.StoryStore;
import homeward.shared.EpisodeId;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.DateTimeEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Found and returned: two times, two forms. */
@Controller
class FoundController {

  private static final String FIRST =
      "Somebody recorded it while you were writing. What they recorded stands; look at the episode,"
          + " then correct it if it is wrong. What you wrote is below.";
  private static final String CLOSED =
      "The episode is closed. Add news to it instead: somebody must answer it.";

  private final EpisodeDoor door;
  private final Episodes episodes;
  private final StoryStore story;

  FoundController(EpisodeDoor door, Episodes episodes, StoryStore story) {
    this.door = door;
    this.episodes = episodes;
    this.story = story;
  }

  @Does("episodes.record-found")
  @GetMapping("/episodes/{id}/found")
  @Transactional
  public Page foundForm(@PathVariable UUID id, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.RECORD_FOUND);
    return story
        .foundNow(new EpisodeId(id))
        .map(found ->
            door.fresh(
                permit,
                id,
                DateTimeEntry.of(found.at()),
                Map.of(
                    "corrects", found.id().toString(),
                    "place", found.place(),
                    "by", found.by(),
                    "how", found.how(),
                    "distance", found.distance(),
                    "medical", found.medical(),
                    "welfare", found.welfare())))
        .map(FoundPage::new)
        .orElseGet(() -> new FoundPage(door.fresh(permit, id, DateTimeEntry.empty(), Map.of())));
  }

  @Does("episodes.record-found")
  @PostMapping("/episodes/{id}/found")
  Answer found(@PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.RECORD_FOUND);
    Fields fields = new Fields(sent);
    Medical medical =
        fields.choice(
            "medical", Medical.class, Medical.NOT_KNOWN, "Say whether medical help is needed");
    String welfare = fields.words("welfare", "Say how the child is");
    NewFinding finding =
        new NewFinding(
            fields.at("the child was found", permit.at()),
            fields.words("place", "Say where the child was found"),
            fields.words("by", "Say who found the child"),
            fields.choice("how", How.class, How.NOT_KNOWN, "Say how the child came to be found"),
            fields.choice(
                "distance", Distance.class, Distance.NOT_KNOWN, "Say how far from home it was"),
            medical,
            welfare,
            fields.id("corrects"),
            fields.key());
    if (!fields.errors().isEmpty()) {
      return foundAgain(permit, id, sent, fields.errors(), "");
    }
    return switch (episodes.recordFound(permit, new EpisodeId(id), finding)) {
      case FindingAnswer.Recorded _ -> Redirect.to("/episodes/" + id);
      case FindingAnswer.Impossible(var trouble) ->
          foundAgain(permit, id, sent, FormErrors.of("at-time", trouble.sentence()), "");
      case FindingAnswer.SomebodyWasFirst _ ->
          foundAgain(permit, id, sent, FormErrors.none(), FIRST);
      case FindingAnswer.Closed _ -> foundAgain(permit, id, sent, FormErrors.none(), CLOSED);
    };
  }

  @Does("episodes.record-return")
  @GetMapping("/episodes/{id}/return")
  @Transactional
  public Page returnForm(@PathVariable UUID id, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.RECORD_RETURN);
    return story
        .returnedNow(new EpisodeId(id))
        .map(back -> {
          Map<String, String> values = new HashMap<>();
          values.put("corrects", back.id().toString());
          values.put("to", back.to());
          values.put("place", back.place() == null ? "" : back.place());
          values.put("broughtBy", back.broughtBy() == null ? "" : back.broughtBy());
          return door.fresh(permit, id, DateTimeEntry.of(back.at()), values);
        })
        .map(ReturnedPage::new)
        .orElseGet(() -> new ReturnedPage(door.fresh(permit, id, DateTimeEntry.empty(), Map.of())));
  }

  @Does("episodes.record-return")
  @PostMapping("/episodes/{id}/return")
  Answer returned(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.RECORD_RETURN);
    Fields fields = new Fields(sent);
    ReturnedTo to =
        fields.choice("to", ReturnedTo.class, ReturnedTo.NOT_KNOWN, "Say where the child is now");
    String place = fields.maybe("place");
    if (to == ReturnedTo.OTHER_SAFE_PLACE && place == null) {
      fields.wrong("place", "Say which safe place");
    }
    NewReturn back =
        new NewReturn(
            fields.at("the child returned", permit.at()),
            to,
            place,
            fields.maybe("broughtBy"),
            fields.id("corrects"),
            fields.key());
    if (!fields.errors().isEmpty()) {
      return returnAgain(permit, id, sent, fields.errors(), "");
    }
    return switch (episodes.recordReturn(permit, new EpisodeId(id), back)) {
      case ReturnAnswer.Recorded _ -> Redirect.to("/episodes/" + id);
      case ReturnAnswer.Impossible(var trouble) ->
          returnAgain(permit, id, sent, FormErrors.of("at-time", trouble.sentence()), "");
      case ReturnAnswer.SomebodyWasFirst _ ->
          returnAgain(permit, id, sent, FormErrors.none(), FIRST);
      case ReturnAnswer.Closed _ -> returnAgain(permit, id, sent, FormErrors.none(), CLOSED);
    };
  }

  private Page foundAgain(
      Permit permit, UUID id, Map<String, String> sent, FormErrors errors, String message) {
    return new FoundPage(door.again(permit, id, sent, errors, message));
  }

  private Page returnAgain(
      Permit permit, UUID id, Map<String, String> sent, FormErrors errors, String message) {
    return new ReturnedPage(door.again(permit, id, sent, errors, message));
  }
}
