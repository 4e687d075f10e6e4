package homeward.worklist.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Reach;
import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.episodes.EpisodeReading;
import homeward.shared.ChildId;
import homeward.shared.HeldPost;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Fragment;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.NavigationLink;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.govuk.Choice;
import homeward.worklist.Board;
import homeward.worklist.Boards;
import homeward.worklist.Standing;
import homeward.worklist.WorklistAction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The boards, live, and on paper. */
@Controller
class BoardController {

  private static final List<Choice> LEVELS =
      List.of(
          Choice.of("HIGH", "High"),
          Choice.of("MEDIUM", "Medium"),
          Choice.of("LOW", "Low"),
          Choice.of("NONE", "Not graded"));

  private final Boards boards;
  private final Access access;
  private final Areas areas;
  private final Live live;

  BoardController(Boards boards, Access access, Areas areas, Live live) {
    this.boards = boards;
    this.access = access;
    this.areas = areas;
    this.live = live;
  }

  /** The board of the reader's own post. */
  @Does("worklist.board")
  @GetMapping("/boards")
  Redirect own(Professional reader) {
    return Redirect.to(
        "/boards/" + reader.mainPost().map(held -> Board.of(held.post())).orElse(Board.HUB).code());
  }

  @Does("worklist.board")
  @GetMapping("/boards/{board}")
  Page open(
      @PathVariable String board, @RequestParam Map<String, String> asked, Professional reader) {
    return page(board, asked, reader, Set.of());
  }

  /** The rows again, for a board that is open; {@code shown} are the children it shows already. */
  @Does("worklist.board")
  @GetMapping("/boards/{board}/rows")
  Fragment rows(
      @PathVariable String board,
      @RequestParam Map<String, String> asked,
      @RequestParam(defaultValue = "") List<UUID> shown,
      Professional reader) {
    Set<ChildId> known = shown.stream().map(ChildId::new).collect(Collectors.toUnmodifiableSet());
    return new Fragment(page(board, asked, reader, known), "worklist/boardRows");
  }

  /** The numbers at the top again. */
  @Does("worklist.board")
  @GetMapping("/boards/{board}/counts")
  Fragment counts(
      @PathVariable String board, @RequestParam Map<String, String> asked, Professional reader) {
    return new Fragment(page(board, asked, reader, null), "worklist/boardCounts");
  }

  /** The briefing sheet. */
  @Does("worklist.board")
  @GetMapping("/boards/{board}/print")
  Page print(
      @PathVariable String board, @RequestParam Map<String, String> asked, Professional reader) {
    return new BriefingPage(page(board, asked, reader, Set.of()));
  }

  /** The boards and the daily list, as links above each of them. */
  static List<NavigationLink> places(String current) {
    List<NavigationLink> places = new ArrayList<>();
    Stream.of(Board.values())
        .map(one ->
            new NavigationLink(one.words(), "/boards/" + one.code(), one.code().equals(current)))
        .forEach(places::add);
    places.add(new NavigationLink("Daily list", "/tasking", current.equals("tasking")));
    return places;
  }

  /** The areas that the reader reads, to choose from. */
  static List<Choice> areas(Professional reader, List<Area> all) {
    Set<UUID> read = new HashSet<>();
    reader.posts().forEach(held -> read.addAll(held.areas()));
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "All areas")));
    all.stream()
        .filter(area -> read.contains(area.id().value()))
        .forEach(area -> choices.add(Choice.of(area.code(), area.name())));
    return choices;
  }

  /** The marks of the boards of the reader's areas. */
  static List<LiveMark> marks(Professional reader, Live live) {
    return reader.posts().stream()
        .map(HeldPost::area)
        .distinct()
        .map(EpisodeReading::boardTopic)
        .map(live::mark)
        .toList();
  }

  private BoardPage page(
      String code, Map<String, String> asked, Professional reader, @Nullable Set<ChildId> shown) {
    Board board =
        Stream.of(Board.values())
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(NotFound::new);
    Reach reach = access.reach(reader, WorklistAction.BOARD);
    List<LiveMark> marks = marks(reader, live);
    List<Area> all = areas.all();
    BoardPage.Filter filter = filter(board, asked, areas(reader, all));
    Boards.Filter by =
        new Boards.Filter(
            all.stream()
                .filter(one -> one.code().equals(filter.area()))
                .map(Area::id)
                .findFirst()
                .orElse(null),
            filter.risk().isEmpty() ? null : filter.risk(),
            Stream.of(Board.Away.values())
                .filter(one -> one.code().equals(filter.category()))
                .findFirst()
                .orElse(null));
    List<Standing> standing =
        shown == null ? boards.counted(board, reach, by) : boards.of(board, reach, by, shown);
    Map<UUID, String> names =
        all.stream().collect(Collectors.toMap(one -> one.id().value(), Area::name));
    Instant now = reach.at();
    return new BoardPage(
        board,
        places(code),
        standing.stream()
            .map(one -> BoardRow.of(one, names.getOrDefault(one.matter().area().value(), ""), now))
            .toList(),
        counts(standing, now),
        filter,
        LondonTime.exact(now),
        marks);
  }

  private static BoardPage.Counts counts(List<Standing> standing, Instant now) {
    int missing = 0;
    int high = 0;
    int absent = 0;
    int returned = 0;
    int late = 0;
    for (Standing one : standing) {
      missing += one.missing() ? 1 : 0;
      high += one.missing() && one.high() ? 1 : 0;
      absent += one.matter().away() == Board.Away.ABSENT ? 1 : 0;
      boolean back = one.matter().away() == Board.Away.RETURNED;
      returned += back ? 1 : 0;
      late += back && one.overdue(now) ? 1 : 0;
    }
    return new BoardPage.Counts(missing, high, absent, returned, late);
  }

  private static BoardPage.Filter filter(
      Board board, Map<String, String> asked, List<Choice> areas) {
    List<Choice> categories = new ArrayList<>(List.of(Choice.of("", "All")));
    Stream.of(Board.Away.values())
        .filter(board.shows()::contains)
        .forEach(one -> categories.add(Choice.of(one.code(), one.words())));
    Choice area = chosen(areas, asked.getOrDefault("area", ""));
    Choice risk = chosen(LEVELS, asked.getOrDefault("risk", ""));
    Choice category = chosen(categories, asked.getOrDefault("category", ""));
    List<String> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    add(parts, words, "area", area);
    add(parts, words, "risk", risk);
    add(parts, words, "category", category);
    return new BoardPage.Filter(
        area.value(),
        risk.value(),
        category.value(),
        areas,
        categories,
        parts.isEmpty() ? "" : "?" + String.join("&", parts),
        words.isEmpty() ? "Everything within your areas" : String.join(", ", words));
  }

  private static Choice chosen(List<Choice> choices, String value) {
    return choices.stream()
        .filter(one -> one.value().equals(value))
        .findFirst()
        .orElse(Choice.of("", ""));
  }

  private static void add(List<String> parts, List<String> words, String name, Choice chosen) {
    if (!chosen.value().isEmpty()) {
      parts.add(name + "=" + chosen.value());
      words.add(chosen.text());
    }
  }
}
