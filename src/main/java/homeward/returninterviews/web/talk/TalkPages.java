package homeward.returninterviews.web.talk;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.children.Children;
import homeward.returninterviews.Holding;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewReading;
import homeward.returninterviews.Kept;
import homeward.returninterviews.Talk;
import homeward.returninterviews.domain.BlamingWords;
import homeward.returninterviews.domain.Section;
import homeward.returninterviews.domain.TalkField;
import homeward.returninterviews.domain.ToShare;
import homeward.returninterviews.store.HoldingStore;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The interview's form. */
@Controller
class TalkPages {

  private final Talk talk;
  private final Holding holding;
  private final InterviewReading reading;
  private final Children children;
  private final Professionals professionals;
  private final Access access;
  private final Live live;

  TalkPages(
      Talk talk,
      Holding holding,
      InterviewReading reading,
      Children children,
      Professionals professionals,
      Access access,
      Live live) {
    this.talk = talk;
    this.holding = holding;
    this.reading = reading;
    this.children = children;
    this.professionals = professionals;
    this.access = access;
    this.live = live;
  }

  @Does("returninterviews.read")
  @GetMapping("/interviews/{id}/form")
  Page form(Professional reader, @PathVariable UUID id) {
    Permit permit = permit(reader, id, InterviewAction.READ);
    InterviewId interview = new InterviewId(id);
    LiveMark mark = live.mark(interview.topic());
    Interview one = reading.one(permit, interview);
    Map<Section, Kept> all = talk.all(permit, interview);
    Map<ProfessionalId, String> names = names(all.values());
    HoldingStore.Held held = holding.how(permit, one).orElse(null);
    boolean mayRead = ToShare.mayRead(permit.post(), talk.said(permit, interview));
    return new TalkPage(
        id.toString(),
        children.summary(permit).displayName(),
        talk.writes(permit, one),
        mayRead
            ? Arrays.stream(Section.values())
                .map(section -> line(section, all.get(section), names, permit.at()))
                .toList()
            : List.of(),
        held == null ? null : sentence(held, permit.at()),
        held == null || held.talk().equals(interview)
            ? null
            : "/interviews/" + held.talk() + "/form",
        List.of(mark));
  }

  @Does("returninterviews.read")
  @GetMapping("/interviews/{id}/form/{section}")
  Answer section(Professional reader, @PathVariable UUID id, @PathVariable String section) {
    Permit permit = permit(reader, id, InterviewAction.READ);
    Section which = Section.of(section).orElseThrow(NotFound::new);
    if (!talk.writes(permit, reading.one(permit, new InterviewId(id)))) {
      return Redirect.to("/interviews/" + id + "/form");
    }
    Kept kept = talk.all(permit, new InterviewId(id)).get(which);
    return new SectionPage(
        id.toString(),
        which,
        kept == null ? Map.of() : kept.values(),
        kept == null ? "" : kept.version().toString(),
        SectionPage.Doubts.none(),
        FormKey.fresh(),
        FormErrors.none());
  }

  @Does("returninterviews.record")
  @PostMapping("/interviews/{id}/form/{section}")
  Answer save(
      Professional reader,
      @PathVariable UUID id,
      @PathVariable String section,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam FormKey key) {
    Permit permit = permit(reader, id, InterviewAction.RECORD);
    Section which = Section.of(section).orElseThrow(NotFound::new);
    Map<String, List<String>> values = values(which, form);
    String version =
        form.getFirst("version") == null ? "" : String.valueOf(form.getFirst("version"));
    Talk.Saving outcome =
        talk.save(
            permit,
            new InterviewId(id),
            new Talk.NewSection(
                which,
                values,
                version.isEmpty() ? null : UUID.fromString(version),
                "yes".equals(form.getFirst("keep-words"))),
            key);
    return switch (outcome) {
      case Talk.Saving.Saved _ ->
          Redirect.to(
              "/interviews/"
                  + id
                  + "/form"
                  + ("stay".equals(form.getFirst("then")) ? "/" + which.code() : ""));
      case Talk.Saving.SavedElsewhere other ->
          again(
              id,
              which,
              values,
              other.kept().version().toString(),
              new SectionPage.Doubts(List.of(), said(which, other.kept()), null),
              FormErrors.none());
      case Talk.Saving.Questioned questioned ->
          again(
              id,
              which,
              values,
              version,
              new SectionPage.Doubts(
                  questioned.found().values().stream().flatMap(List::stream).toList(),
                  List.of(),
                  null),
              errors(questioned.found()));
      case Talk.Saving.NotTheInterviewer _ ->
          again(
              id,
              which,
              values,
              version,
              refusal("Only the interviewer to whom it is allocated writes here."),
              FormErrors.none());
      case Talk.Saving.NotNow not ->
          again(
              id,
              which,
              values,
              version,
              refusal("This cannot be saved now. It stands at: " + not.stage()),
              FormErrors.none());
    };
  }

  private static SectionPage.Doubts refusal(String words) {
    return new SectionPage.Doubts(List.of(), List.of(), words);
  }

  private static SectionPage again(
      UUID id,
      Section which,
      Map<String, List<String>> values,
      String version,
      SectionPage.Doubts doubts,
      FormErrors errors) {
    return new SectionPage(id.toString(), which, values, version, doubts, FormKey.fresh(), errors);
  }

  private static FormErrors errors(Map<String, List<BlamingWords.Found>> found) {
    FormErrors errors = FormErrors.none();
    for (var entry : found.entrySet()) {
      errors =
          errors.with(
              entry.getKey(),
              entry.getValue().stream()
                  .map(
                      one -> "“" + one.phrase() + "” may blame the child. Perhaps: " + one.better())
                  .collect(Collectors.joining(". ")));
    }
    return errors;
  }

  /** What was sent, by question; a line of its own for each thing where lines are asked for. */
  private static Map<String, List<String>> values(
      Section section, MultiValueMap<String, String> form) {
    Map<String, List<String>> values = new TreeMap<>();
    for (TalkField field : section.fields()) {
      List<String> sent = form.getOrDefault(field.code(), List.of());
      List<String> kept =
          switch (field.kind()) {
            case LINES -> sent.stream().flatMap(String::lines).toList();
            case SEVERAL, ONE -> sent.stream().filter(field.choices()::containsKey).toList();
            case LINE, TEXT, OWN_WORDS -> sent;
          };
      List<String> said = kept.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
      if (!said.isEmpty()) {
        values.put(field.code(), said);
      }
    }
    return values;
  }

  private TalkPage.SectionLine line(
      Section section, @Nullable Kept kept, Map<ProfessionalId, String> names, Instant now) {
    return new TalkPage.SectionLine(
        section.code(),
        section.title(),
        kept == null
            ? null
            : "Saved "
                + LondonTime.words(kept.at(), now)
                + " by "
                + names.getOrDefault(kept.by(), "the interviewer"),
        kept == null ? List.of() : said(section, kept),
        kept == null ? List.of() : kept.questioned());
  }

  static List<TalkPage.Said> said(Section section, Kept kept) {
    List<TalkPage.Said> said = new ArrayList<>();
    for (TalkField field : section.fields()) {
      List<String> lines = kept.values().getOrDefault(field.code(), List.of());
      if (!lines.isEmpty()) {
        said.add(new TalkPage.Said(field.label(), field.read(lines)));
      }
    }
    return List.copyOf(said);
  }

  private static String sentence(HoldingStore.Held held, Instant now) {
    return "Held "
        + LondonTime.words(held.at(), now)
        + ", "
        + held.place()
        + ". "
        + held.company()
        + ". Independent because: "
        + held.independentBecause();
  }

  private Map<ProfessionalId, String> names(Collection<Kept> all) {
    Set<ProfessionalId> ids = all.stream().map(Kept::by).collect(Collectors.toSet());
    return professionals.names(ids);
  }

  private Permit permit(Professional reader, UUID id, InterviewAction action) {
    return access.permit(reader, reading.childToAskFor(new InterviewId(id)), action);
  }
}
