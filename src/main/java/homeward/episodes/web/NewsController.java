package homeward.episodes.web;

import homeward.access.Does;
import homeward.access.Permit;
import homeward.episodes.EpisodeAction;
import homeward.episodes.EpisodeNews;
import homeward.episodes.facts.TimeTrouble;
import homeward.episodes.web.WordsPage.Kind;
import homeward.shared.EpisodeId;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.DateTimeEntry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was done to find the child, and news. */
@Controller
class NewsController {

  private final EpisodeDoor door;
  private final EpisodeNews news;

  NewsController(EpisodeDoor door, EpisodeNews news) {
    this.door = door;
    this.news = news;
  }

  @Does("episodes.record-enquiry")
  @GetMapping("/episodes/{id}/enquiry")
  Page enquiryForm(@PathVariable UUID id, Professional reader) {
    return form(door.permit(reader, id, EpisodeAction.RECORD_ENQUIRY), id, Kind.ENQUIRY);
  }

  @Does("episodes.record-enquiry")
  @PostMapping("/episodes/{id}/enquiry")
  Answer enquiry(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.RECORD_ENQUIRY);
    Fields fields = new Fields(sent);
    Instant at = fields.at("it was done", permit.at());
    String words = fields.words("words", "Say what was done");
    if (fields.errors().isEmpty()) {
      Optional<TimeTrouble> trouble =
          news.recordEnquiry(permit, new EpisodeId(id), at, words, fields.key());
      trouble.ifPresent(one -> fields.wrong("at-time", one.sentence()));
    }
    return fields.errors().isEmpty()
        ? Redirect.to("/episodes/" + id)
        : again(permit, id, sent, fields.errors(), Kind.ENQUIRY, "");
  }

  @Does("episodes.add-news")
  @GetMapping("/episodes/{id}/news")
  Page newsForm(@PathVariable UUID id, Professional reader) {
    return form(door.permit(reader, id, EpisodeAction.ADD_NEWS), id, Kind.NEWS);
  }

  @Does("episodes.add-news")
  @PostMapping("/episodes/{id}/news")
  Answer news(@PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.ADD_NEWS);
    Fields fields = new Fields(sent);
    String words = fields.words("words", "Say what the news is");
    String toldBy = fields.words("toldBy", "Say who told it");
    if (!fields.errors().isEmpty()) {
      return again(permit, id, sent, fields.errors(), Kind.NEWS, "");
    }
    news.add(permit, new EpisodeId(id), words, toldBy, fields.key());
    return Redirect.to("/episodes/" + id);
  }

  @Does("episodes.answer-news")
  @GetMapping("/episodes/{id}/news/answer")
  Page answerForm(@PathVariable UUID id, Professional reader) {
    return form(door.permit(reader, id, EpisodeAction.ANSWER_NEWS), id, Kind.ANSWER);
  }

  @Does("episodes.answer-news")
  @PostMapping("/episodes/{id}/news/answer")
  Answer answer(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = door.permit(reader, id, EpisodeAction.ANSWER_NEWS);
    Fields fields = new Fields(sent);
    String reopen = fields.words("reopen", "Say whether the episode is reopened");
    String reason = fields.words("words", "Say why");
    if (!fields.errors().isEmpty()) {
      return again(permit, id, sent, fields.errors(), Kind.ANSWER, "");
    }
    return switch (news.answer(
        permit, new EpisodeId(id), reopen.equals("yes"), reason, fields.key())) {
      case EpisodeNews.Answered.Reopened _, EpisodeNews.Answered.Kept _ ->
          Redirect.to("/episodes/" + id);
      case EpisodeNews.Answered.NothingWaits _ ->
          again(
              permit,
              id,
              sent,
              FormErrors.none(),
              Kind.ANSWER,
              "Nothing waits for an answer: somebody answered first.");
      case EpisodeNews.Answered.AnotherIsOpen _ ->
          again(
              permit,
              id,
              sent,
              FormErrors.none(),
              Kind.ANSWER,
              "The child has another open episode. Add the news there.");
    };
  }

  private Page form(Permit permit, UUID id, Kind kind) {
    return new WordsPage(door.fresh(permit, id, DateTimeEntry.empty(), Map.of()), kind);
  }

  private Page again(
      Permit permit,
      UUID id,
      Map<String, String> sent,
      FormErrors errors,
      Kind kind,
      String message) {
    return new WordsPage(door.again(permit, id, sent, errors, message), kind);
  }
}
