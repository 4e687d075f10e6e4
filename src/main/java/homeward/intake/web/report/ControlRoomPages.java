package homeward.intake.web.report;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Reach;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.intake.Report;
import homeward.intake.ReportAction;
import homeward.intake.store.ArrivalStore;
import homeward.shared.Birth;
import homeward.shared.HeldPost;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.web.Fragment;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The control room's list: reports as they arrive, without pressing reload. */
@Controller
class ControlRoomPages {

  /** Decided reports stay in the list for two days. Local choice. */
  private static final Duration SHOWN = Duration.ofDays(2);

  private final Access access;
  private final ArrivalStore arrivals;
  private final Desks desks;
  private final Live live;

  ControlRoomPages(Access access, ArrivalStore arrivals, Desks desks, Live live) {
    this.access = access;
    this.arrivals = arrivals;
    this.desks = desks;
    this.live = live;
  }

  @Does("intake.control-room")
  @GetMapping("/reports")
  Page list(Professional reader) {
    return page(reader);
  }

  @Does("intake.control-room")
  @GetMapping("/reports/arrivals")
  Fragment rows(Professional reader) {
    return new Fragment(page(reader), "intake/report/arrivals");
  }

  private ControlRoomPage page(Professional reader) {
    Reach reach = access.reach(reader, ReportAction.CONTROL_ROOM);
    List<LiveMark> marks = marks(reader);
    List<ArrivalStore.Row> rows = arrivals.list(reach, reach.at().minus(SHOWN));
    access.listed(
        reach, "reports", rows.stream().map(row -> row.summary().child()).distinct().toList());
    return new ControlRoomPage(rows.stream().map(row -> row(row, reach.at())).toList(), marks);
  }

  private List<LiveMark> marks(Professional reader) {
    Stream<Desk> ofAreas =
        reader.posts().stream()
            .filter(held -> ReportAction.CONTROL_ROOM.rule().posts().contains(held.post()))
            .map(HeldPost::area)
            .flatMap(area -> desks.answering(Post.CALL_HANDLER, area).stream());
    Stream<Desk> own = desks.of(reader).stream().filter(desk -> desk.post() == Post.CALL_HANDLER);
    return Stream.concat(ofAreas, own).distinct().map(desk -> live.mark(desk.topic())).toList();
  }

  private static String child(ArrivalStore.Row.Child child, Instant now) {
    Birth birth = child.birth();
    return birth == null
        ? child.initials()
        : child.initials() + ", " + birth.words(LondonTime.day(now));
  }

  private static ControlRoomPage.Row row(ArrivalStore.Row row, Instant now) {
    String category = row.summary().category();
    ArrivalStore.Row.Signs signs = row.signs();
    boolean waiting = category == null;
    boolean carer = waiting && row.kind() == Report.Kind.WHEREABOUTS_KNOWN && !signs.notThere();
    String colour =
        !waiting ? "grey" : carer && !signs.urgent() ? "blue" : signs.urgent() ? "red" : "orange";
    List<String> lines = new ArrayList<>();
    Instant lastSeen = row.summary().lastSeenAt();
    lines.add(
        lastSeen == null
            ? "Last seen: not known yet"
            : "Last seen " + LondonTime.words(lastSeen, now));
    lines.add(
        "Reported " + LondonTime.words(row.summary().reportedAt(), now) + " by " + row.informant());
    if (signs.urgent() && waiting) {
      lines.add("The police are asked to come now");
    }
    if (signs.joined() > 0) {
      lines.add(signs.joined() + (signs.joined() == 1 ? " further report" : " further reports"));
    }
    if (signs.news() > 0) {
      lines.add(signs.news() == 1 ? "1 piece of news" : signs.news() + " pieces of news");
    }
    return new ControlRoomPage.Row(
        row.summary().report().toString(),
        row.summary().reference(),
        child(row.child(), now),
        StateWords.of(category, row.kind(), signs.notThere()),
        colour,
        lines);
  }
}
