package homeward.worklist.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Reach;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.shared.ChildId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.web.Fragment;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.NavigationEntry;
import homeward.web.Page;
import homeward.worklist.ClauseLinks;
import homeward.worklist.DueWork;
import homeward.worklist.MyWork;
import homeward.worklist.Tally;
import homeward.worklist.WorklistAction;
import homeward.worklist.domain.Tallies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page after sign-in, for everybody. */
@Controller
class MyWorkPages {

  private final MyWork work;
  private final Desks desks;
  private final Access access;
  private final Live live;
  private final ClauseLinks clauses;

  MyWorkPages(MyWork work, Desks desks, Access access, Live live, ClauseLinks clauses) {
    this.clauses = clauses;
    this.work = work;
    this.desks = desks;
    this.access = access;
    this.live = live;
  }

  /** The entry in the navigation. */
  @Bean
  static NavigationEntry myWorkEntry() {
    return new NavigationEntry("My work", "/my-work", 10, Set.of());
  }

  /** The boards, for those who may open them. */
  @Bean
  static NavigationEntry boardsEntry() {
    return new NavigationEntry(
        "Boards",
        "/boards",
        20,
        WorklistAction.BOARD.rule().posts().stream().map(Post::code).collect(Collectors.toSet()));
  }

  @Does("worklist.my-work")
  @GetMapping("/my-work")
  Page open(Professional reader) {
    return page(reader, Set.of());
  }

  /** The rows again, for a list that is open; {@code shown} are the children it shows already. */
  @Does("worklist.my-work")
  @GetMapping("/my-work/rows")
  Fragment rows(Professional reader, @RequestParam(defaultValue = "") List<UUID> shown) {
    Set<ChildId> known = shown.stream().map(ChildId::new).collect(Collectors.toUnmodifiableSet());
    return new Fragment(page(reader, known), "worklist/rows");
  }

  private static MyWorkPage.TallyRow tally(Tally tally) {
    return new MyWorkPage.TallyRow(
        tally.matter().replace('.', '-') + "-" + tally.area(),
        Tallies.words(tally.matter(), tally.count()),
        tally.areaName(),
        Tallies.waits(tally.matter()),
        tally.path());
  }

  private MyWorkPage page(Professional reader, Set<ChildId> shown) {
    Reach reach = access.reach(reader, WorklistAction.MY_WORK);
    List<Desk> mine = desks.of(reader);
    List<LiveMark> marks = MyWork.topics(reader, mine).stream().map(live::mark).toList();
    List<DueWork> due = work.of(reach, mine, shown);
    Map<String, String> links = clauses.of(reach, due);
    return new MyWorkPage(
        due.stream()
            .map(one -> WorkRow.of(one, reach.at(), links.getOrDefault(one.key(), "")))
            .toList(),
        work.tallies(reach).stream().map(MyWorkPages::tally).toList(),
        mine.stream().map(Desk::name).toList(),
        NothingDue.of(reader),
        due.size() == MyWork.MOST,
        marks);
  }
}
