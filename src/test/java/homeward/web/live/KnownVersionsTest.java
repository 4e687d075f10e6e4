package homeward.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a node has heard of live topics: never ahead of the database, and never long behind. */
class KnownVersionsTest {

  private static final String TOKEN = "a-token";

  private final AtomicLong database = new AtomicLong(7);
  private final AtomicInteger asked = new AtomicInteger();
  private final KnownVersions known = new KnownVersions();

  private long version() {
    return known.version(
        TOKEN,
        token -> {
          asked.incrementAndGet();
          return database.get();
        });
  }

  @Test
  void whileNothingIsHeardTheDatabaseIsAskedEachTimeAndEverythingMayBeNew() {
    assertThat(version()).isEqualTo(7);
    database.set(8);
    assertThat(version()).isEqualTo(8);
    assertThat(asked).hasValue(2);
    assertThat(known.news()).isNotEqualTo(known.news());
  }

  @Test
  void aNodeThatHearsAsksOnce() {
    known.begin();
    assertThat(version()).isEqualTo(7);
    assertThat(version()).isEqualTo(7);
    assertThat(asked).hasValue(1);
    assertThat(known.news()).isEqualTo(known.news());
  }

  @Test
  void whatIsHeardIsKnownAndIsNews() {
    known.begin();
    version();
    long before = known.news();
    known.heard(Map.of(TOKEN, 9L));
    assertThat(version()).isEqualTo(9);
    assertThat(known.news()).isNotEqualTo(before);
    assertThat(asked).hasValue(1);
  }

  @Test
  void whatIsHeardLateTakesNothingBackAndIsNoNews() {
    known.begin();
    version();
    known.heard(Map.of(TOKEN, 9L));
    long before = known.news();
    known.heard(Map.of(TOKEN, 8L));
    assertThat(version()).isEqualTo(9);
    assertThat(known.news()).isEqualTo(before);
  }

  @Test
  void whatIsHeardWhileTheDatabaseIsAskedIsNotLost() {
    known.begin();
    long shown =
        known.version(
            TOKEN,
            token -> {
              known.heard(Map.of(TOKEN, 8L));
              return 7;
            });
    assertThat(shown).isEqualTo(7);
    assertThat(version()).isEqualTo(8);
    assertThat(asked).hasValue(0);
  }

  @Test
  void aTopicNobodyShowsIsNewsButIsNotKept() {
    known.begin();
    long before = known.news();
    known.heard(Map.of(TOKEN, 12L));
    assertThat(known.news()).isNotEqualTo(before);
    assertThat(version()).isEqualTo(7);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aChangeMadeHereIsNewsBeforeAnybodyIsTold() {
    known.begin();
    long before = known.news();
    known.changedHere();
    assertThat(known.news()).isNotEqualTo(before);
  }

  @Test
  void afterALostConnectionEverythingIsAskedAgain() {
    known.begin();
    version();
    known.end();
    database.set(11);
    assertThat(version()).isEqualTo(11);
    known.begin();
    database.set(12);
    assertThat(version()).isEqualTo(12);
    assertThat(version()).isEqualTo(12);
    assertThat(asked).hasValue(3);
  }
}
