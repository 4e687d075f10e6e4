package homeward.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.shared.ChildId;
import homeward.shared.Post;
import homeward.testkit.DrawnPage;
import homeward.web.LiveMark;
import homeward.worklist.DueWork;
import homeward.worklist.domain.DangerOrder;
import homeward.worklist.domain.Matters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MyWorkPageTest {

  private static final Instant NOW = Instant.parse("2026-02-03T14:00:00Z");
  private static final MyWorkPage.Nothing NOTHING =
      new MyWorkPage.Nothing("It appears here by itself.", "Boards", "/boards");
  private static final ChildId CHILD = new ChildId(new UUID(1, 1));

  @Test
  void eachRowSaysWhatForWhomWhyNowHowDangerousAndWhoWaits() {
    Document page = DrawnPage.of(page(), NOW);
    String row = page.select("tr[data-live-row]").getFirst().text();
    assertThat(row)
        .contains(
            "Decide: missing, absent or neither",
            "KE, 14",
            "decide: 5 minutes late",
            "High",
            "who reported the child missing");
    assertThat(page.select("tr[data-live-row] th a").eachAttr("href"))
        .containsExactly("/reports/1", "/interviews/2", "/reports/3", "/imports/open");
    assertThat(page.text()).doesNotContain("Kit");
  }

  @Test
  void everyRowNamesItsChildSoThatARefreshIsWrittenOnce() {
    assertThat(DrawnPage.of(page(), NOW).select("#my-work input[name=shown]").eachAttr("value"))
        .hasSize(3)
        .containsOnly(CHILD.toString());
  }

  @Test
  void whatWaitsWithoutAClockIsOneLineBelowTheRest() {
    Element last = DrawnPage.of(page(), NOW).select("tbody tr").getLast();
    assertThat(last.select("a").attr("href")).isEqualTo("/imports/open");
    assertThat(last.text()).contains("12 imported rows to confirm").contains("no clock runs");
    assertThat(last.select("[name=shown]")).isEmpty();
  }

  @Test
  void theListListensAndAnEmptyOneSaysWhatWillAppear() {
    MyWorkPage empty =
        new MyWorkPage(
            List.of(), List.of(), List.of(), NOTHING, false, List.of(new LiveMark("token", 4)));
    Document page = DrawnPage.of(empty, NOW);
    assertThat(page.select("[data-live-topic=token]").attr("hx-target")).isEqualTo("#my-work");
    assertThat(page.select("[data-live-list]")).hasSize(1);
    assertThat(page.select(".homeward-empty").text())
        .contains("Nothing is due for you now", "appears here by itself");
  }

  @Test
  void rowsStandUnderTheHeadingOfTheirBandTheMostDangerousFirst() {
    Document page = DrawnPage.of(page(), NOW);
    assertThat(page.select("tr[data-live-group]").eachText())
        .containsExactly("Overdue on high risk", "Later", "Without a clock");
    assertThat(page.select("#my-work tr").stream().map(row -> row.attr("data-live-row")))
        .containsExactly(
            "", "/reports/1", "", "/interviews/2", "/reports/3", "", "exchange-confirm-1");
  }

  @Test
  void everyPostIsToldWhatWillAppearAndWhereToLook() {
    for (Post post : Post.values()) {
      MyWorkPage.Nothing nothing = NothingDue.of(post);
      assertThat(nothing.words()).as(post.words()).endsWith(".");
      assertThat(nothing.path()).as(post.words()).startsWith("/");
    }
  }

  @Test
  void theFragmentIsTheListAlone() {
    assertThat(DrawnPage.of(page(), "worklist/rows", NOW).select("h1")).isEmpty();
  }

  @Test
  void everyMatterOfThisStoryHasItsWords() {
    assertThat(
            List.of(
                "intake.acknowledge",
                "intake.decide",
                "intake.review",
                "intake.call-back",
                "intake.collect",
                "episodes.own",
                "episodes.act",
                "episodes.check",
                "episodes.close",
                "episodes.review-closing",
                "episodes.answer-news",
                "risk.grade",
                "risk.confirm",
                "risk.review",
                "risk.review-lower",
                "children.match",
                "returninterviews.allocate"))
        .allMatch(Matters::knows);
  }

  private static MyWorkPage page() {
    List<DueWork> due =
        List.of(
            work("intake.decide", 3, Duration.ofMinutes(-5), "/reports/1"),
            work("returninterviews.allocate", 2, Duration.ofHours(20), "/interviews/2"),
            work("intake.acknowledge", 1, Duration.ofHours(30), "/reports/3"));
    return new MyWorkPage(
        DangerOrder.sorted(due, NOW).stream()
            .map(one -> WorkRow.of(one, NOW, clause(one)))
            .toList(),
        List.of(
            new MyWorkPage.TallyRow(
                "exchange-confirm-1",
                "12 imported rows to confirm",
                "Stafford",
                "the record",
                "/imports/open")),
        List.of("Duty inspector, Stafford"),
        NOTHING,
        false,
        List.of(new LiveMark("token", 4)));
  }

  @Test
  void aRowLinksToTheClauseByWhichItIsDueWhereThereIsOne() {
    assertThat(DrawnPage.of(page(), NOW).select("#my-work a[href*=#]").eachAttr("href"))
        .containsOnly("/protocols/an-area/2026-01-01#category.decide");
  }

  private static String clause(DueWork due) {
    return due.matter().equals("intake.decide")
        ? "/protocols/an-area/2026-01-01#category.decide"
        : "";
  }

  private static DueWork work(String matter, int danger, Duration left, String path) {
    return new DueWork(
        path,
        matter,
        new DueWork.About(CHILD, "KE", homeward.shared.Birth.on(LocalDate.of(2011, 5, 6))),
        new DueWork.Owed("DESK", new UUID(2, 2)),
        NOW.plus(left),
        danger,
        path);
  }
}
