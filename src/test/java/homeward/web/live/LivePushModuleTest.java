package homeward.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.testkit.ModuleTest;
import homeward.web.Live;
import homeward.web.LiveMark;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class LivePushModuleTest {

  private static final Duration SOON = Duration.ofSeconds(5);

  @Autowired private Live live;
  @Autowired private Screens screens;
  @Autowired private TransactionTemplate transactions;
  @Autowired private DataSource dataSource;

  @Test
  void aChangeReachesAnOpenScreenAfterCommit() throws InterruptedException {
    LiveMark mark = live.mark("test/commit");
    Screen screen = open(mark);
    transactions.executeWithoutResult(status -> live.changed("test/commit"));
    Map<String, Long> news = screen.next(SOON);
    assertThat(news).containsOnlyKeys(mark.token());
    assertThat(live.mark("test/commit").version()).isEqualTo(news.get(mark.token()));
  }

  @Test
  void aChangeThatWasRolledBackIsNotAnnounced() throws InterruptedException {
    Screen screen = open(live.mark("test/rolled-back"), live.mark("test/after"));
    transactions.executeWithoutResult(status -> {
      live.changed("test/rolled-back");
      status.setRollbackOnly();
    });
    live.changed("test/after");
    assertThat(screen.next(SOON)).containsOnlyKeys(live.mark("test/after").token());
    assertThat(live.mark("test/rolled-back").version()).isZero();
  }

  @Test
  void manyChangesAtOnceAreAnnouncedTogether() throws InterruptedException {
    LiveMark before = live.mark("test/many");
    Screen screen = open(before);
    for (int i = 0; i < 500; i++) {
      live.changed("test/many");
    }
    long version = 0;
    for (int turn = 0; turn < 20; turn++) {
      version =
          Math.max(version, screen.next(Duration.ofMillis(150)).getOrDefault(before.token(), 0L));
    }
    assertThat(version).isBetween(before.version() + 1, before.version() + 20);
  }

  @Test
  void afterALostListenerConnectionTheScreenCatchesUp() throws InterruptedException {
    LiveMark mark = live.mark("test/lost");
    Screen screen = open(mark);
    JdbcClient.create(dataSource)
        .sql(
            "select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and query like 'listen%'")
        .query(Boolean.class)
        .list();
    live.changed("test/lost");
    assertThat(screen.next(SOON)).containsKey(mark.token());
  }

  @Test
  void aTokenSaysNothingAboutItsTopic() {
    LiveMark mark = live.mark("desk/0198");
    assertThat(mark.token()).matches("[A-Za-z0-9_-]{22}").doesNotContain("desk");
    assertThat(live.mark("desk/0198").token()).isEqualTo(mark.token());
    assertThat(live.mark("desk/0199").token()).isNotEqualTo(mark.token());
  }

  @Test
  void oneSessionKeepsOnlyAFewConnections() {
    List<Screen> open = new java.util.ArrayList<>();
    for (int i = 0; i < Screens.MOST_PER_SESSION; i++) {
      Screen screen = new Screen(Map.of());
      assertThat(screens.open("greedy", screen)).isTrue();
      open.add(screen);
    }
    assertThat(screens.open("greedy", new Screen(Map.of()))).isFalse();
    open.forEach(screen -> screens.close("greedy", screen));
    assertThat(screens.open("greedy", new Screen(Map.of()))).isTrue();
  }

  private Screen open(LiveMark... marks) {
    Map<String, Long> known = new java.util.HashMap<>();
    for (LiveMark mark : marks) {
      known.put(mark.token(), mark.version());
    }
    Screen screen = new Screen(known);
    assertThat(screens.open("test " + System.identityHashCode(screen), screen)).isTrue();
    return screen;
  }
}
