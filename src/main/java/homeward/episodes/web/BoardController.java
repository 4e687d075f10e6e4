package homeward.episodes.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.NotYours;
import homeward.access.Reach;
import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.episodes.EpisodeAction;
import homeward.episodes.EpisodeReading;
import homeward.episodes.EpisodeSummary;
import homeward.episodes.domain.LastAction;
import homeward.episodes.store.EpisodeReadStore;
import homeward.episodes.store.EpisodeReadStore.BoardRow;
import homeward.shared.ChildId;
import homeward.shared.HeldPost;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Fragment;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.Page;
import homeward.web.govuk.Choice;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board of open episodes, live. */
@Controller
class BoardController {

  private static final String SHOWN = "episodes.board-shown";

  private final Access access;
  private final EpisodeReadStore store;
  private final Areas areas;
  private final Desks desks;
  private final Live live;

  BoardController(Access access, EpisodeReadStore store, Areas areas, Desks desks, Live live) {
    this.access = access;
    this.store = store;
    this.areas = areas;
    this.desks = desks;
    this.live = live;
  }

  @Does("episodes.board")
  @GetMapping("/episodes")
  @Transactional(noRollbackFor = NotYours.class)
  public Page board(
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String risk,
      Professional reader,
      HttpSession session) {
    return page(area, risk, reader, session, true);
  }

  /** The rows again, for a live refresh. */
  @Does("episodes.board")
  @GetMapping("/episodes/rows")
  @Transactional(noRollbackFor = NotYours.class)
  public Fragment rows(
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String risk,
      Professional reader,
      HttpSession session) {
    return new Fragment(page(area, risk, reader, session, false), "episodes/boardRows");
  }

  private BoardPage page(
      String areaCode, String risk, Professional reader, HttpSession session, boolean opened) {
    Reach reach = access.reach(reader, EpisodeAction.BOARD);
    List<LiveMark> marks =
        reader.posts().stream()
            .map(HeldPost::area)
            .distinct()
            .map(EpisodeReading::boardTopic)
            .map(live::mark)
            .toList();
    List<Area> all = areas.all();
    Area chosen =
        all.stream().filter(area -> area.code().equals(areaCode)).findFirst().orElse(null);
    String level = List.of("HIGH", "MEDIUM", "LOW", "NONE").contains(risk) ? risk : null;
    List<BoardRow> found =
        store.board(reach, chosen == null ? null : List.copyOf(areas.within(chosen.id())), level);
    access.listed(
        reach,
        "area="
            + (chosen == null ? "all" : chosen.code())
            + ",risk="
            + (level == null ? "all" : level),
        unseen(session, found, opened));
    List<BoardPage.Row> rows = found.stream().map(row -> row(row, all, reach.at())).toList();
    return new BoardPage(rows, filter(chosen, level, reader, all), marks);
  }

  private static BoardPage.Filter filter(
      @Nullable Area chosen, @Nullable String level, Professional reader, List<Area> all) {
    Set<UUID> read = new HashSet<>();
    reader.posts().forEach(held -> read.addAll(held.areas()));
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "All areas")));
    all.stream()
        .filter(area -> read.contains(area.id().value()))
        .forEach(area -> choices.add(Choice.of(area.code(), area.name())));
    String code = chosen == null ? "" : chosen.code();
    String risk = level == null ? "" : level;
    return new BoardPage.Filter(
        code,
        risk,
        choices,
        code.isEmpty() && risk.isEmpty() ? "" : "?area=" + code + "&risk=" + risk);
  }

  private BoardPage.Row row(BoardRow row, List<Area> all, Instant now) {
    EpisodeSummary summary = row.summary();
    LastAction action = new LastAction(summary.times().lastAction(), row.alarmAfter());
    boolean alarm = summary.missing() && action.alarm(now);
    Instant due = row.nextDue();
    List<BoardPage.Mark> flags = new ArrayList<>();
    if (summary.times().returned() != null) {
      flags.add(new BoardPage.Mark("Returned", "green"));
    } else if (summary.times().found() != null) {
      flags.add(new BoardPage.Mark("Found", "green"));
    }
    if (row.handedOver()) {
      flags.add(new BoardPage.Mark("Being handed over", "blue"));
    }
    return new BoardPage.Row(
        summary.episode().value(),
        EpisodeWords.risk(summary.level()),
        row.initials() + (row.birth() == null ? "" : ", " + row.birth().words(LondonTime.day(now))),
        LondonTime.words(summary.away(now)),
        new BoardPage.Mark(
            LondonTime.words(action.since(now)) + " ago" + (alarm ? ", too long" : ""),
            alarm ? "red" : ""),
        owner(summary),
        all.stream()
            .filter(area -> area.id().equals(summary.area()))
            .map(Area::name)
            .findFirst()
            .orElse(""),
        new BoardPage.Mark(
            due == null ? "" : LondonTime.words(due, now) + (due.isBefore(now) ? ", late" : ""),
            due != null && due.isBefore(now) ? "red" : ""),
        flags);
  }

  private String owner(EpisodeSummary summary) {
    if (summary.owner() == null) {
      return "";
    }
    String name = desks.find(summary.owner()).map(Desk::name).orElse("");
    return summary.acceptedAt() == null ? name + " (not accepted)" : name;
  }

  /** A live refresh is listed in the audit only for children new on this screen. */
  private static Set<ChildId> unseen(HttpSession session, List<BoardRow> rows, boolean opened) {
    Set<String> shown = new HashSet<>();
    if (!opened && session.getAttribute(SHOWN) instanceof String before) {
      shown.addAll(List.of(before.split(",")));
    }
    Set<ChildId> fresh = new HashSet<>();
    for (BoardRow row : rows) {
      if (shown.add(row.summary().child().toString())) {
        fresh.add(row.summary().child());
      }
    }
    if (opened || !fresh.isEmpty()) {
      session.setAttribute(SHOWN, String.join(",", shown));
    }
    return fresh;
  }
}
