package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Cradle.Child;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One report, however often and however fast it is sent. */
@Journey
class SentTwentyTimesTest {

  private static final int TIMES = 20;

  @Autowired private World world;

  @Test
  void twentyIdenticalPostsAtOnceMakeOneReport() throws Exception {
    Child child = world.cradle().ofAlderHouse(14);
    Story story = new Story(world);
    Caller carer = Caller.signIn(world, "care-worker");
    UUID draft = story.draft(carer, child);
    story.seen(carer, draft, Duration.ofHours(2));
    List<Future<Caller.Reply>> answers = new ArrayList<>();
    CountDownLatch together = new CountDownLatch(TIMES);
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int turn = 0; turn < TIMES; turn++) {
        answers.add(
            hands.submit(() -> {
              together.countDown();
              together.await();
              return carer.post("/reports/drafts/" + draft + "/check", Map.of("then", "next"));
            }));
      }
    }
    List<String> places = new ArrayList<>();
    for (Future<Caller.Reply> answer : answers) {
      assertThat(answer.get().status()).isEqualTo(303);
      places.add(answer.get().location());
    }
    assertThat(places).hasSize(TIMES).containsOnly(places.getFirst());
    assertThat(
            world
                .behind()
                .sql("select count(*) from intake.report where child_id = :child")
                .param("child", child.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }
}
