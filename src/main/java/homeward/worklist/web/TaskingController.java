package homeward.worklist.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Reach;
import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Page;
import homeward.web.govuk.Choice;
import homeward.worklist.Standing;
import homeward.worklist.Tasking;
import homeward.worklist.TaskingAction;
import homeward.worklist.WorklistAction;
import homeward.worklist.domain.TaskingDay;
import homeward.worklist.domain.TaskingReason;
import homeward.worklist.web.WorkRow.Badge;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The daily list, of today and of days before as they stood. */
@Controller
class TaskingController {

  private final Tasking tasking;
  private final Access access;
  private final Areas areas;

  TaskingController(Tasking tasking, Access access, Areas areas) {
    this.tasking = tasking;
    this.access = access;
    this.areas = areas;
  }

  @Does("worklist.tasking")
  @GetMapping("/tasking")
  Page open(
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String day,
      Professional reader) {
    return page(area, day, reader);
  }

  @Does("worklist.tasking")
  @GetMapping("/tasking/print")
  Page print(
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String day,
      Professional reader) {
    return new TaskingSheetPage(page(area, day, reader));
  }

  private TaskingPage page(String areaCode, String dayText, Professional reader) {
    Reach reach = access.reach(reader, WorklistAction.TASKING);
    TaskingDay today = TaskingDay.at(reach.at());
    TaskingDay day = day(dayText, today);
    List<Area> all = areas.all();
    List<Choice> choices = BoardController.areas(reader, all);
    String chosen =
        choices.stream().map(Choice::value).filter(areaCode::equals).findFirst().orElse("");
    Tasking.DayList list =
        tasking.list(
            reach,
            day,
            all.stream()
                .filter(one -> one.code().equals(chosen))
                .map(Area::id)
                .findFirst()
                .orElse(null));
    boolean over = !day.equals(today);
    Map<UUID, String> names =
        all.stream().collect(Collectors.toMap(one -> one.id().value(), Area::name));
    List<Reasoned> reasoned =
        list.rows().stream()
            .map(one -> new Reasoned(one, TaskingReason.of(one, day, list.asOf())))
            .sorted(
                Comparator.comparingInt((Reasoned one) -> TaskingReason.place(one.reasons()))
                    .thenComparing(one -> one.standing().times().since()))
            .toList();
    Set<UUID> shown =
        list.rows().stream().map(one -> one.matter().subject()).collect(Collectors.toSet());
    String where = "/tasking?area=" + chosen + "&day=";
    return new TaskingPage(
        new TaskingPage.Day(
            LondonTime.words(day.day()),
            LondonTime.exact(list.asOf()),
            over,
            where + day.before().day(),
            over ? where + day.day().plusDays(1) : null),
        BoardController.places("tasking"),
        reasoned.stream().map(one -> row(one, list, day, names, over)).toList(),
        list.actions().stream()
            .filter(action -> !shown.contains(action.subject().id()))
            .map(action -> act(action, day, list.asOf()))
            .toList(),
        counts(reasoned),
        new TaskingPage.Filter(
            chosen, day.day().toString(), choices, "?area=" + chosen + "&day=" + day.day()));
  }

  /** A row with its reasons. */
  private record Reasoned(Standing standing, Set<TaskingReason> reasons) {}

  /** The day asked for; today's when it is none, or not yet. */
  private static TaskingDay day(String text, TaskingDay today) {
    try {
      TaskingDay asked = new TaskingDay(LocalDate.parse(text));
      return asked.day().isAfter(today.day()) ? today : asked;
    } catch (DateTimeException notADay) {
      return today;
    }
  }

  private static TaskingPage.Row row(
      Reasoned one, Tasking.DayList list, TaskingDay day, Map<UUID, String> names, boolean over) {
    Standing standing = one.standing();
    BoardRow row =
        BoardRow.of(
            standing, names.getOrDefault(standing.matter().area().value(), ""), list.asOf());
    UUID subject = standing.matter().subject();
    Instant due = standing.times().due();
    return new TaskingPage.Row(
        row.who(),
        badges(one),
        row.state().words() + " " + row.state().lasting(),
        due == null ? "" : LondonTime.words(due, list.asOf()),
        new TaskingPage.More(row.owner(), row.from()),
        list.actions().stream()
            .filter(action -> action.subject().id().equals(subject))
            .map(action -> act(action, day, list.asOf()))
            .toList(),
        over
            ? null
            : "/tasking/"
                + TaskingAction.About.of(standing.matter().away()).path()
                + "/"
                + subject
                + "/action");
  }

  /** Open goes without saying where there is a graver reason. */
  private static List<Badge> badges(Reasoned one) {
    return one.reasons().stream()
        .filter(reason -> reason != TaskingReason.OPEN || one.reasons().size() == 1)
        .map(reason ->
            new Badge(
                reason == TaskingReason.HIGH
                    ? (one.standing().level() == null ? "Not graded" : "High")
                    : reason.words(),
                reason.tone()))
        .toList();
  }

  private static TaskingPage.Act act(TaskingAction action, TaskingDay day, Instant asOf) {
    TaskingAction.Done done = action.done();
    String due = LondonTime.words(action.agreed().due(), asOf);
    Badge state =
        done != null
            ? new Badge("Done " + LondonTime.words(done.at(), asOf), "green")
            : action.overdue(asOf)
                ? new Badge("Overdue: was due " + due, "red")
                : new Badge("Due " + due, "");
    boolean carried = action.agreed().at().isBefore(day.begins());
    return new TaskingPage.Act(
        "/tasking/actions/" + action.id(),
        WorkRow.child(action.child(), asOf),
        action.words(),
        action.agreed().ownerName(),
        state,
        carried ? LondonTime.words(TaskingDay.at(action.agreed().at()).day()) : null);
  }

  private static List<Badge> counts(List<Reasoned> rows) {
    Map<TaskingReason, Integer> counts = new EnumMap<>(TaskingReason.class);
    rows.forEach(row -> row.reasons().forEach(one -> counts.merge(one, 1, Integer::sum)));
    List<Badge> badges = new ArrayList<>();
    for (TaskingReason reason : TaskingReason.values()) {
      badges.add(new Badge(reason.words() + ": " + counts.getOrDefault(reason, 0), reason.tone()));
    }
    return badges;
  }
}
