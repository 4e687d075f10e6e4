package homeward.worklist.web;

import homeward.access.Access;
import homeward.access.Action;
import homeward.access.Actions;
import homeward.access.Does;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.shared.HeldPost;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.Typed;
import homeward.web.govuk.Choice;
import homeward.worklist.NewTaskingAction;
import homeward.worklist.Tasking;
import homeward.worklist.TaskingAction;
import homeward.worklist.TaskingOutcome;
import homeward.worklist.WorklistAction;
import homeward.worklist.domain.DueTime;
import homeward.worklist.web.WorkRow.Badge;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Actions of the daily list: written down, and done. */
@Controller
class TaskingActionController {

  private final Tasking tasking;
  private final Access access;
  private final Clock clock;

  TaskingActionController(Tasking tasking, Access access, Clock clock) {
    this.tasking = tasking;
    this.access = access;
    this.clock = clock;
  }

  @Does("worklist.add-action")
  @GetMapping("/tasking/{about:episodes|absences|interviews}/{id}/action")
  @Transactional(noRollbackFor = NotYours.class)
  public Page form(@PathVariable String about, @PathVariable UUID id, Professional reader) {
    TaskingAction.About sort = about(about);
    Permit permit = permit(reader, sort, id);
    TaskingAction.Subject subject = tasking.subject(permit, sort, id);
    return page(permit, subject, Map.of("key", FormKey.fresh().toString()), FormErrors.none());
  }

  @Does("worklist.add-action")
  @PostMapping("/tasking/{about:episodes|absences|interviews}/{id}/action")
  @Transactional(noRollbackFor = NotYours.class)
  public Answer add(
      @PathVariable String about,
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      Professional reader) {
    TaskingAction.About sort = about(about);
    Permit permit = permit(reader, sort, id);
    TaskingAction.Subject subject = tasking.subject(permit, sort, id);
    String words = Typed.text(sent::get, "words");
    FormErrors errors =
        words.isEmpty() ? FormErrors.of("words", "Say what is to be done") : FormErrors.none();
    String owner = Typed.text(sent::get, "owner");
    if (owner.isEmpty()) {
      errors = errors.with("owner", "Choose who does it");
    }
    DueTime.Chosen due =
        DueTime.read(Typed.text(sent::get, "day"), Typed.text(sent::get, "time"), permit.at());
    errors = errors.with(due.errors());
    if (!errors.isEmpty() || due.at() == null) {
      return page(permit, subject, sent, errors);
    }
    TaskingOutcome outcome =
        tasking.add(
            permit,
            new NewTaskingAction(
                subject,
                words,
                new ProfessionalId(UUID.fromString(owner)),
                due.at(),
                FormKey.valueOf(Typed.text(sent::get, "key")).value()));
    return outcome instanceof TaskingOutcome.Recorded
        ? Redirect.to("/tasking")
        : page(
            permit,
            subject,
            sent,
            FormErrors.of("owner", "Choose somebody who works with this child"));
  }

  @Does("worklist.see-action")
  @GetMapping("/tasking/actions/{id}")
  @Transactional(noRollbackFor = NotYours.class)
  public Page one(@PathVariable UUID id, Professional reader) {
    Permit permit = access.permit(reader, tasking.childToAskFor(id), WorklistAction.SEE_ACTION);
    return page(permit, id, FormKey.fresh().toString(), "", "", FormErrors.none());
  }

  @Does("worklist.do-action")
  @PostMapping("/tasking/actions/{id}/done")
  @Transactional(noRollbackFor = NotYours.class)
  public Answer done(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = access.permit(reader, tasking.childToAskFor(id), WorklistAction.DO_ACTION);
    String words = Typed.text(sent::get, "words");
    String key = Typed.text(sent::get, "key");
    if (words.isEmpty()) {
      return page(permit, id, key, words, "", FormErrors.of("words", "Say what came of it"));
    }
    return switch (tasking.done(permit, id, words, FormKey.valueOf(key).value())) {
      case TaskingOutcome.Recorded _ -> Redirect.to("/tasking/actions/" + id);
      case TaskingOutcome.NotTheOwner other ->
          page(
              permit,
              id,
              key,
              words,
              "Only " + other.owner() + ", who was given it, says that it is done.",
              FormErrors.none());
      case TaskingOutcome.DoneBefore _, TaskingOutcome.OwnerMayNot _ ->
          page(permit, id, key, words, "It was done before.", FormErrors.none());
    };
  }

  private static TaskingAction.About about(String path) {
    return Stream.of(TaskingAction.About.values())
        .filter(one -> one.path().equals(path))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private Permit permit(Professional reader, TaskingAction.About about, UUID id) {
    return access.permit(
        reader, tasking.childToAskFor(about, id, clock.instant()), WorklistAction.ADD_ACTION);
  }

  private ActionFormPage page(
      Permit permit, TaskingAction.Subject subject, Map<String, String> sent, FormErrors errors) {
    List<Choice> owners =
        Stream.concat(
                Stream.of(Choice.of("", "Choose a person")),
                tasking.owners(permit, subject).stream()
                    .map(who -> Choice.of(who.id().toString(), named(who))))
            .toList();
    return new ActionFormPage(
        "/tasking/" + subject.about().path() + "/" + subject.id() + "/action",
        subject.about(),
        owners,
        sent,
        errors);
  }

  private static String named(Professional who) {
    return who.name()
        + who.mainPost().map(HeldPost::post).map(post -> ", " + post.words()).orElse("")
        + ", "
        + who.agencyName();
  }

  private ActionPage page(
      Permit permit, UUID id, String key, String words, String message, FormErrors errors) {
    TaskingAction action = tasking.one(permit, id);
    TaskingAction.Done done = action.done();
    boolean owner = action.agreed().owner().equals(permit.by().id());
    String due = LondonTime.words(action.agreed().due(), permit.at());
    Badge state =
        done != null
            ? new Badge("Done " + LondonTime.words(done.at(), permit.at()), "green")
            : action.overdue(permit.at())
                ? new Badge("Overdue: was due " + due, "red")
                : new Badge("Due " + due, "");
    return new ActionPage(
        new ActionPage.Agreed(
            id.toString(),
            WorkRow.child(action.child(), permit.at()),
            action.words(),
            action.agreed().ownerName(),
            state,
            action.agreed().by() + ", " + LondonTime.words(action.agreed().at(), permit.at()),
            about(permit, action.subject())),
        done == null ? null : done.words(),
        owner && done == null ? new ActionPage.Form(key, words) : null,
        message,
        errors);
  }

  private @Nullable String about(Permit permit, TaskingAction.Subject subject) {
    String code =
        switch (subject.about()) {
          case EPISODE -> "episodes.open";
          case ABSENCE -> "intake.see-absence";
          case INTERVIEW -> "returninterviews.standing";
        };
    Action action = Actions.all().find(code).orElseThrow();
    if (!access.mayDo(permit.by(), subject.child(), action)) {
      return null;
    }
    return subject.about() == TaskingAction.About.INTERVIEW
        ? "/children/" + subject.child() + "/interviews"
        : "/" + subject.about().path() + "/" + subject.id();
  }
}
