package homeward.interventions.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.children.ChildTab;
import homeward.interventions.Intervention;
import homeward.interventions.InterventionAction;
import homeward.interventions.InterventionId;
import homeward.interventions.InterventionReading;
import homeward.interventions.firing.Calling;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.FormErrors;
import homeward.web.Fragment;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.NavigationEntry;
import homeward.web.Page;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading interventions: the list, the panel's agenda, one of them, and a child's. */
@Controller
class InterventionPages {

  private static final Set<Calls> MEETINGS =
      EnumSet.of(Calls.INTERVENTION_MEETING, Calls.COORDINATOR_REFERENCE);

  private final InterventionReading reading;
  private final InterventionViews views;
  private final Access access;
  private final Live live;

  InterventionPages(
      InterventionReading reading, InterventionViews views, Access access, Live live) {
    this.reading = reading;
    this.views = views;
    this.access = access;
    this.live = live;
  }

  /** The entry in the navigation. */
  @Bean
  static NavigationEntry meetingsEntry() {
    return new NavigationEntry(
        "Meetings",
        "/interventions",
        45,
        InterventionAction.LIST.rule().posts().stream()
            .map(post -> post.code())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The tab of a child's page. */
  @Bean
  static ChildTab meetingsTab() {
    return new ChildTab("Meetings", "interventions", 60, InterventionAction.STANDING);
  }

  @Does("interventions.list")
  @GetMapping("/interventions")
  Page list(Professional reader) {
    return list(reader, InterventionAction.LIST, Set.of());
  }

  /** The rows again, for a list that is open; {@code shown} are the children it shows already. */
  @Does("interventions.list")
  @GetMapping("/interventions/rows")
  Fragment rows(Professional reader, @RequestParam(defaultValue = "") List<UUID> shown) {
    return new Fragment(
        list(reader, InterventionAction.LIST, children(shown)), "interventions/rows");
  }

  @Does("interventions.panel")
  @GetMapping("/panels/exploitation")
  Page panel(Professional reader) {
    return list(reader, InterventionAction.PANEL, Set.of());
  }

  /** The rows of the agenda again. */
  @Does("interventions.panel")
  @GetMapping("/panels/exploitation/rows")
  Fragment panelRows(Professional reader, @RequestParam(defaultValue = "") List<UUID> shown) {
    return new Fragment(
        list(reader, InterventionAction.PANEL, children(shown)), "interventions/rows");
  }

  @Does("interventions.open")
  @GetMapping("/interventions/{id}")
  Page open(Professional reader, @PathVariable UUID id) {
    InterventionId one = new InterventionId(id);
    Permit permit = access.permit(reader, reading.childToAskFor(one), InterventionAction.OPEN);
    return views.page(permit, one, FormErrors.none(), null);
  }

  @Does("interventions.standing")
  @GetMapping("/children/{id}/interventions")
  Page ofChild(Professional reader, @PathVariable UUID id) {
    Permit permit = access.permit(reader, new ChildId(id), InterventionAction.STANDING);
    LiveMark mark = live.mark("child:" + id);
    return new OfChildPage(
        id.toString(),
        views.whose(permit),
        reading.ofChild(permit).stream().map(one -> line(one, permit.at())).toList(),
        access.mayDo(reader, permit.child(), InterventionAction.OPEN),
        access.mayDo(reader, permit.child(), InterventionAction.ASK),
        List.of(mark));
  }

  private static OfChildPage.Line line(Intervention one, Instant now) {
    int counted = one.cause().counted().size();
    Instant dueAt = one.dueAt();
    return new OfChildPage.Line(
        one.id().toString(),
        Words.what(one.cause().calls(), one.cause().level()),
        Words.badge(one, now),
        one.cause().clause().sentence(),
        (counted == 0 ? "Asked for " : counted + " counted, the latest began ")
            + LondonTime.words(one.cause().happenedAt(), now)
            + (one.open() && dueAt != null ? "; " + Words.due(dueAt, now) : "")
            + ".");
  }

  private ListPage list(Professional reader, InterventionAction which, Set<ChildId> shown) {
    Reach reach = access.reach(reader, which);
    LiveMark mark = live.mark(Calling.TOPIC);
    boolean panel = which == InterventionAction.PANEL;
    return new ListPage(
        panel,
        !panel
            && reader.posts().stream()
                .anyMatch(held -> InterventionAction.PANEL.rule().posts().contains(held.post())),
        reading.open(reach, panel ? Set.of(Calls.EXPLOITATION_PANEL) : MEETINGS, shown).stream()
            .map(line -> ListRow.of(line, reach.at()))
            .toList(),
        mark);
  }

  private static Set<ChildId> children(List<UUID> shown) {
    return shown.stream().map(ChildId::new).collect(Collectors.toUnmodifiableSet());
  }
}
