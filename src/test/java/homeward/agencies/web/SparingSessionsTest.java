package homeward.agencies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;

/** When the time of a session's last request is written down. */
class SparingSessionsTest {

  private static final Instant LAST = Instant.parse("2026-03-01T10:00:00Z");

  private final MapSession kept = new MapSession();
  private final SparingSessions.Sparing<MapSession> session = new SparingSessions.Sparing<>(kept);

  @Test
  void notForARequestWithinHalfAMinuteOfTheLast() {
    kept.setLastAccessedTime(LAST);
    session.setLastAccessedTime(LAST.plus(Duration.ofSeconds(30)).minusMillis(1));
    assertThat(kept.getLastAccessedTime()).isEqualTo(LAST);
  }

  @Test
  void forARequestHalfAMinuteLater() {
    kept.setLastAccessedTime(LAST);
    session.setLastAccessedTime(LAST.plus(Duration.ofSeconds(30)));
    assertThat(kept.getLastAccessedTime()).isEqualTo(LAST.plus(Duration.ofSeconds(30)));
  }

  @Test
  void everythingElseIsTheSessionsOwn() {
    session.setAttribute("signedInAt", 7L);
    session.setMaxInactiveInterval(Duration.ofHours(12));
    assertThat(kept.<Long>getAttribute("signedInAt")).isEqualTo(7L);
    assertThat(kept.getMaxInactiveInterval()).isEqualTo(Duration.ofHours(12));
    String before = session.getId();
    assertThat(session.changeSessionId()).isNotEqualTo(before).isEqualTo(kept.getId());
  }
}
