package homeward.access.store;

import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which ids are one child, in PostgreSQL. */
@Component
public class SameChildStore {

  private static final String FORGET =
      """
      delete from access.same_child
      where survivor_id = :survivor or child_id = any (cast(:ids as uuid[]))
      """;

  private static final String ADD =
      """
      insert into access.same_child (child_id, survivor_id, recorded_at, recorded_by)
      select id, :survivor, :now, :by from unnest(cast(:ids as uuid[])) id
      """;

  private final JdbcClient jdbc;

  SameChildStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Puts a group together anew; a group of one is none. */
  public void replace(ChildId survivor, Collection<ChildId> ids, Instant now, ProfessionalId by) {
    UUID[] all = ids.stream().map(ChildId::value).distinct().toArray(UUID[]::new);
    jdbc.sql(FORGET).param("survivor", survivor.value()).param("ids", all).update();
    if (all.length > 1) {
      jdbc.sql(ADD)
          .param("survivor", survivor.value())
          .param("ids", all)
          .param("now", Moments.at(now))
          .param("by", by.value())
          .update();
    }
  }
}
