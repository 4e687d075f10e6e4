package homeward.risk.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.episodes.EpisodePanel;
import homeward.protocol.RiskLevel;
import homeward.risk.GradeAnswer;
import homeward.risk.NewGrade;
import homeward.risk.RiskAction;
import homeward.risk.Risks;
import homeward.risk.store.RiskStore;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.Typed;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The risk panel of an episode, and deciding. */
@Controller
class RiskController {

  private static final String FIRST =
      "Somebody decided while you were writing. Nothing you wrote is lost: their decision and yours"
          + " are both below.";

  private final Access access;
  private final RiskStore store;
  private final Risks risks;
  private final RiskPages pages;

  RiskController(Access access, RiskStore store, Risks risks, RiskPages pages) {
    this.access = access;
    this.store = store;
    this.risks = risks;
    this.pages = pages;
  }

  @Does("risk.read")
  @GetMapping("/episodes/{id}/risk")
  @Transactional(noRollbackFor = NotYours.class)
  public Page risk(@PathVariable UUID id, Professional reader) {
    Permit permit = access.permit(reader, child(id), RiskAction.READ);
    return pages.fresh(permit, new EpisodeId(id));
  }

  @Does("risk.decide")
  @PostMapping("/episodes/{id}/risk")
  Answer decide(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    EpisodeId episode = new EpisodeId(id);
    Permit permit = access.permit(reader, child(id), RiskAction.DECIDE);
    RiskPage.Form form =
        new RiskPage.Form(
            FormKey.valueOf(Typed.text(sent::get, "key")).toString(),
            Typed.text(sent::get, "from"),
            Typed.text(sent::get, "level"),
            Typed.text(sent::get, "reasons"));
    FormErrors errors = FormErrors.none();
    RiskLevel level = level(form.level());
    if (level == null) {
      errors = errors.with("level", "Choose high, medium or low");
    }
    if (form.reasons().isEmpty()) {
      errors = errors.with("reasons", "Say why: what could happen and what you weighed");
    }
    if (level == null || !errors.isEmpty()) {
      return pages.again(permit, episode, form, errors, "", false);
    }
    UUID from = form.from().isEmpty() ? null : UUID.fromString(form.from());
    NewGrade wish = new NewGrade(level, form.reasons(), from, UUID.fromString(form.key()));
    return switch (risks.decide(permit, episode, wish)) {
      case GradeAnswer.Decided _ -> Redirect.to("/episodes/" + id + "/risk");
      case GradeAnswer.SomebodyWasFirst(var standing) ->
          pages.again(
              permit,
              episode,
              new RiskPage.Form(
                  FormKey.fresh().toString(),
                  standing == null ? "" : standing.id().toString(),
                  form.level(),
                  form.reasons()),
              FormErrors.none(),
              FIRST,
              true);
      case GradeAnswer.Refused refused ->
          pages.again(
              permit,
              episode,
              form,
              FormErrors.none(),
              refused.sentence()
                  + " This is for "
                  + RiskPages.posts(refused.who())
                  + ". Your attempt was recorded.",
              false);
      case GradeAnswer.SomebodyElse somebody ->
          pages.again(
              permit,
              episode,
              form,
              FormErrors.none(),
              "You set this level yourself, so somebody else must review it. "
                  + somebody.sentence()
                  + " Your attempt was recorded.",
              false);
      case GradeAnswer.Closed _ ->
          pages.again(permit, episode, form, FormErrors.none(), "The episode is closed.", false);
    };
  }

  private static @Nullable RiskLevel level(String name) {
    for (RiskLevel level : RiskLevel.values()) {
      if (level.name().equals(name)) {
        return level;
      }
    }
    return null;
  }

  /** An episode that never was and one that is not the reader's are refused alike. */
  private ChildId child(UUID id) {
    return store.childOf(new EpisodeId(id)).orElse(new ChildId(id));
  }

  /** The link on the episode's page. */
  @Configuration(proxyBeanMethods = false)
  static class Panel {

    @Bean
    EpisodePanel riskPanel() {
      return new EpisodePanel("Risk: proposal, decision and history", "risk", 10, RiskAction.READ);
    }
  }
}
