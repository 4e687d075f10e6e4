package homeward.audit.store;

import homeward.audit.AuditEntry;
import homeward.platform.Moments;
import homeward.shared.ChildId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes audit rows. */
@Component
public class AuditStore {

  private static final String ADD =
      """
      insert into audit.entry (id, at, kind, action, actor, post, children, subject, ground, reason, filter)
      values (:id, :at, :kind, :action, :actor, :post, :children, :subject, :ground, :reason, :filter)
      """;

  private final JdbcClient jdbc;

  AuditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds one row in the current transaction. */
  public void add(UUID id, AuditEntry entry) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("at", Moments.at(entry.at()))
        .param("kind", entry.kind().name())
        .param("action", entry.action())
        .param("actor", entry.actor().value())
        .param("post", entry.post())
        .param("children", entry.children().stream().map(ChildId::value).toArray(UUID[]::new))
        .param("subject", entry.subject())
        .param("ground", entry.ground())
        .param("reason", entry.reason())
        .param("filter", entry.filter())
        .update();
  }
}
