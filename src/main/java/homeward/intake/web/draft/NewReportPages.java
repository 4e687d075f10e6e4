package homeward.intake.web.draft;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Reach;
import homeward.agencies.Professionals;
import homeward.intake.Drafts;
import homeward.intake.ReportAction;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.FormKey;
import homeward.web.Page;
import homeward.web.Redirect;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a report is begun, or gone on with on another device. */
@Controller
class NewReportPages {

  private final Drafts drafts;
  private final ChildChoice choice;
  private final Trail trail;
  private final Access access;
  private final Professionals professionals;

  NewReportPages(
      Drafts drafts, ChildChoice choice, Trail trail, Access access, Professionals professionals) {
    this.drafts = drafts;
    this.choice = choice;
    this.trail = trail;
    this.access = access;
    this.professionals = professionals;
  }

  @Does("intake.report")
  @GetMapping("/reports/new")
  Page open(Professional reader) {
    Reach reach = access.reach(reader, ReportAction.REPORT);
    List<Draft.Unfinished> unfinished = drafts.unfinished(reach);
    access.listed(
        reach,
        "unfinished reports",
        unfinished.stream()
            .<ChildId>mapMulti((one, more) -> {
              ChildId child = one.child();
              if (child != null) {
                more.accept(child);
              }
            })
            .toList());
    Map<ProfessionalId, String> names =
        professionals.names(unfinished.stream().map(Draft.Unfinished::begunBy).toList());
    Instant now = trail.now();
    return new NewReportPage(
        FormKey.fresh(),
        choice.ofMyHomes(reader),
        unfinished.stream().map(one -> row(one, names, now)).toList());
  }

  @Does("intake.report")
  @PostMapping("/reports/new")
  Redirect begin(
      Professional reader,
      @RequestParam FormKey key,
      @RequestParam(required = false) @Nullable UUID child) {
    DraftId id = drafts.begin(reader, key);
    Draft draft = drafts.read(reader, id);
    if (child != null && draft.state() instanceof Draft.Open) {
      draft = choice.choose(reader, draft, new ChildId(child));
    }
    return Redirect.to("/reports/drafts/" + draft.id());
  }

  private static NewReportPage.Row row(
      Draft.Unfinished one, Map<ProfessionalId, String> names, Instant now) {
    return new NewReportPage.Row(
        one.draft(),
        one.about().isEmpty() ? "No child named yet" : one.about(),
        "Begun by "
            + names.getOrDefault(one.begunBy(), "a colleague")
            + ", last answer "
            + LondonTime.words(one.lastAnswerAt(), now));
  }
}
