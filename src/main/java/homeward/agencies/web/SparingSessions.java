package homeward.agencies.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions in the database that are not written at every request: the time of the last request is
 * written down when it is half a minute newer than the one that stands there (local choice, as for
 * the last input). It only decides after how many hours an abandoned session is cleared away; what
 * ends a session early is the {@link homeward.agencies.signin.IdleRule}, which keeps its own times.
 */
final class SparingSessions<S extends Session>
    implements SessionRepository<SparingSessions.Sparing<S>> {

  private static final Duration GRAIN = Duration.ofSeconds(30);

  private final SessionRepository<S> sessions;
  private final SessionTransactions transactions;

  SparingSessions(SessionRepository<S> sessions, SessionTransactions transactions) {
    this.sessions = sessions;
    this.transactions = transactions;
  }

  @Override
  public Sparing<S> createSession() {
    return new Sparing<>(sessions.createSession());
  }

  @Override
  public void save(Sparing<S> session) {
    sessions.save(session.kept);
  }

  @Override
  public @Nullable Sparing<S> findById(String id) {
    S found = transactions.reading(() -> sessions.findById(id));
    return found == null ? null : new Sparing<>(found);
  }

  @Override
  public void deleteById(String id) {
    sessions.deleteById(id);
  }

  /** A session that takes no note of a request shortly after another. */
  static final class Sparing<S extends Session> implements Session {

    private final S kept;

    Sparing(S kept) {
      this.kept = kept;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
      if (!now.isBefore(kept.getLastAccessedTime().plus(GRAIN))) {
        kept.setLastAccessedTime(now);
      }
    }

    @Override
    public String getId() {
      return kept.getId();
    }

    @Override
    public String changeSessionId() {
      return kept.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
      return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
      return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
      kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
      kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
      return kept.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
      return kept.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
      kept.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
      return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
      return kept.isExpired();
    }
  }
}
