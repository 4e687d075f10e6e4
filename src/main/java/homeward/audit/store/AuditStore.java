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

  /**
   * Who acts is told in the same statement: for a list it is the only one, and needs no other to
   * begin and end its transaction.
   */
  private static final String ADD =
      """
      insert into audit.entry (id, at, kind, action, actor, post, children, subject, ground, reason, filter)
      select :id, :at, :kind, :action, :actor, cast(:post as text), :children, cast(:subject as uuid),
             cast(:ground as text), cast(:reason as text), cast(:filter as text)
      from (select set_config('homeward.professional', cast(:actor as text), true)) as acting
      """;

  private final JdbcClient jdbc;

  AuditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds one row in the current transaction, or in one of its own when there is none. */
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
