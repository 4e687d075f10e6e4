package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.shared.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nobody can find out whether something exists that they may not know of: the answer is the same,
 * byte for byte but for tokens and times, and takes about as long.
 */
@Journey
class SameAnswerTest {

  private static final int PAIRS = 60;

  /**
   * A difference that could be used is many times larger; a smaller bound would measure the
   * machine.
   */
  private static final double AT_MOST_TIMES = 2.0;

  private static final long AND_MILLISECONDS = 4;

  @Autowired private World world;

  @Test
  void whatIsNotYoursAndWhatNeverExistedAnswerAlike() {
    Subjects subjects = new Subjects(world);
    Caller stranger = Caller.signIn(world, "other-care-worker");
    Map<String, UUID> hidden = new LinkedHashMap<>();
    hidden.put("/children/%s", subjects.child().id().value());
    hidden.put("/children/%s/bar", subjects.child().id().value());
    hidden.put("/children/%s/interviews", subjects.child().id().value());
    hidden.put("/reports/%s", subjects.report());
    hidden.put("/reports/%s/sent", subjects.report());
    hidden.put("/reports/%s/proposal", subjects.report());
    hidden.put("/reports/drafts/%s", subjects.draft());
    hidden.put("/reports/drafts/%s/seen", subjects.draft());
    hidden.put("/absences/%s", subjects.absence());
    hidden.put("/episodes/%s", subjects.episode());
    hidden.put("/episodes/%s/risk", subjects.episode());
    hidden.put("/episodes/%s/interview", subjects.episode());
    hidden.put("/interviews/%s", subjects.interview());
    hidden.forEach((path, id) -> {
      Caller.Reply notYours = stranger.get(path.formatted(id));
      Caller.Reply never = stranger.get(path.formatted(never()));
      assertThat(notYours.status()).as(path).isEqualTo(404).isEqualTo(never.status());
      assertThat(differences(plain(notYours.body()), plain(never.body()))).as(path).isEmpty();
    });
  }

  @Test
  void theyTakeAboutTheSameTime() {
    Subjects subjects = new Subjects(world);
    Caller stranger = Caller.signIn(world, "other-care-worker");
    Map<String, UUID> hidden =
        Map.of(
            "/children/", subjects.child().id().value(),
            "/reports/", subjects.report(),
            "/episodes/", subjects.episode());
    hidden.forEach((path, id) -> {
      long[] real = new long[PAIRS];
      long[] none = new long[PAIRS];
      for (int turn = 0; turn < PAIRS; turn++) {
        real[turn] = time(stranger, path + id);
        none[turn] = time(stranger, path + never());
      }
      double one = median(real);
      double other = median(none);
      assertThat(Math.max(one, other))
          .as("%s: %s ms when hidden, %s ms when never there", path, one, other)
          .isLessThanOrEqualTo(Math.min(one, other) * AT_MOST_TIMES + AND_MILLISECONDS);
    });
  }

  private UUID never() {
    return Ids.next(world.now());
  }

  private static List<String> differences(String one, String other) {
    List<String> left = one.lines().toList();
    List<String> right = other.lines().toList();
    return IntStream.range(0, Math.max(left.size(), right.size()))
        .filter(line ->
            line >= left.size() || line >= right.size() || !left.get(line).equals(right.get(line)))
        .mapToObj(line ->
            (line < left.size() ? left.get(line) : "nothing")
                + " <> "
                + (line < right.size() ? right.get(line) : "nothing"))
        .toList();
  }

  /** Without the token of the session, the topics' tokens and clock faces. */
  private static String plain(String page) {
    return page.replaceAll("[A-Za-z0-9_-]{40,}=*", "TOKEN")
        .replaceAll("\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?", "TIME");
  }

  private static long time(Caller caller, String path) {
    long begin = System.nanoTime();
    caller.get(path);
    return (System.nanoTime() - begin) / 1_000;
  }

  private static double median(long[] times) {
    long[] sorted = times.clone();
    java.util.Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1_000.0;
  }
}
