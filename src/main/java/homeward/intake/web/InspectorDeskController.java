package homeward.intake.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Reach;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.intake.DecisionAction;
import homeward.intake.store.DeskListStore;
import homeward.intake.store.DeskListStore.Waiting;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Fragment;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.NotFound;
import homeward.web.Page;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of a police desk: most dangerous first, live. */
@Controller
class InspectorDeskController {

  private static final String SHOWN = "intake.desk-shown";

  private final Access access;
  private final Desks desks;
  private final DeskListStore store;
  private final Live live;

  InspectorDeskController(Access access, Desks desks, DeskListStore store, Live live) {
    this.access = access;
    this.desks = desks;
    this.store = store;
    this.live = live;
  }

  /** All desks of the post that the reader may work at. */
  @Does("intake.see-desk")
  @GetMapping("/desks/{post}")
  Page page(@PathVariable String post, Professional reader, HttpSession session) {
    return desks(post, mine(post, reader), reader, session, true);
  }

  /** One desk again, for a live refresh. */
  @Does("intake.see-desk")
  @GetMapping("/desks/{post}/{desk}")
  Fragment refresh(
      @PathVariable String post,
      @PathVariable UUID desk,
      Professional reader,
      HttpSession session) {
    List<Desk> one =
        mine(post, reader).stream().filter(each -> each.id().value().equals(desk)).toList();
    if (one.isEmpty()) {
      throw new NotFound();
    }
    return new Fragment(desks(post, one, reader, session, false), "intake/deskRows");
  }

  private List<Desk> mine(String post, Professional reader) {
    List<Desk> mine =
        desks.of(reader).stream().filter(desk -> desk.post().code().equals(post)).toList();
    if (mine.isEmpty()) {
      throw new NotFound();
    }
    return mine;
  }

  private InspectorDeskPage desks(
      String post, List<Desk> mine, Professional reader, HttpSession session, boolean opened) {
    Reach reach = access.reach(reader, DecisionAction.SEE_DESK);
    Set<ChildId> listed = new HashSet<>();
    List<InspectorDeskPage.DeskList> lists =
        mine.stream()
            .map(desk -> {
              LiveMark mark = live.mark(desk.topic());
              List<Waiting> waiting = store.waiting(desk.id(), reach);
              waiting.forEach(one -> listed.add(one.child()));
              return new InspectorDeskPage.DeskList(
                  desk.id().value(),
                  desk.name(),
                  desks.at(desk.id()),
                  rows(waiting, reach.at()),
                  mark);
            })
            .toList();
    access.listed(reach, post, unseen(session, listed, opened));
    String words = mine.getFirst().post().words();
    return new InspectorDeskPage(
        Character.toUpperCase(words.charAt(0)) + words.substring(1), post, lists);
  }

  /** A live refresh is listed in the audit only for children new on this screen. */
  private static Set<ChildId> unseen(HttpSession session, Set<ChildId> listed, boolean opened) {
    HashSet<String> shown = new HashSet<>();
    if (!opened && session.getAttribute(SHOWN) instanceof String before) {
      shown.addAll(List.of(before.split(",")));
    }
    Set<ChildId> fresh = new HashSet<>(listed);
    fresh.removeIf(child -> shown.contains(child.toString()));
    listed.forEach(child -> shown.add(child.toString()));
    if (opened || !fresh.isEmpty()) {
      session.setAttribute(SHOWN, String.join(",", shown));
    }
    return fresh;
  }

  /** A report that waits to be acknowledged is not shown again as waiting to be decided. */
  private static List<InspectorDeskPage.Row> rows(List<Waiting> waiting, Instant now) {
    Set<ChildId> acknowledging = new HashSet<>();
    waiting.stream()
        .filter(one -> one.matter().equals("intake.acknowledge"))
        .forEach(one -> acknowledging.add(one.child()));
    return waiting.stream()
        .filter(one ->
            !(one.matter().startsWith("intake.decide") && acknowledging.contains(one.child())))
        .map(one -> row(one, now))
        .toList();
  }

  private static InspectorDeskPage.Row row(Waiting one, Instant now) {
    return new InspectorDeskPage.Row(
        one.id(),
        DecisionWords.verb(one.matter()),
        one.path(),
        one.initials() + ", " + DecisionWords.age(one.born(), now),
        DecisionWords.danger(one.danger()),
        DecisionWords.tone(one.danger()),
        DecisionWords.due(one.dueAt(), now),
        LondonTime.words(one.dueAt(), now),
        one.climbed(),
        one.climbed() || now.isAfter(one.dueAt()));
  }
}
