package homeward.intake.store;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Promises whose time is up and that nobody has kept. */
@Component
public class OverdueStore {

  private static final String DECISION =
      """
      select u.id, u.child_id, r.area_id, '/reports/' || r.id || '/proposal' as path, false as review
      from intake.decision_due u join intake.report r on r.id = u.report_id
      where u.id = :id and not exists (select 1 from intake.decision_due_met m where m.due_id = u.id)
      """;

  private static final String ABSENCE =
      """
      select u.id, a.child_id, a.area_id, '/absences/' || a.id as path, u.kind = 'REVIEW' as review
      from intake.absence_due u join intake.absence a on a.id = u.absence_id
      where u.id = :id
        and not exists (select 1 from intake.absence_end e where e.absence_id = a.id)
        and not exists (select 1 from intake.call_back c where c.due_id = u.id)
        and not exists (select 1 from intake.absence_review v where v.due_id = u.id)
      """;

  private static final String COLLECTION =
      """
      select c.id, c.child_id, r.area_id, '/reports/' || r.id || '/proposal' as path, false as review
      from intake.collection c join intake.report r on r.id = c.report_id
      where c.id = :id and not exists (select 1 from intake.collection_end e where e.collection_id = c.id)
        and not exists (select 1 from intake.decisions_now d
                        where d.report_id = c.report_id and d.category = 'MISSING')
      """;

  private final JdbcClient jdbc;

  OverdueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A promise that was not kept in time. */
  public record Late(UUID promise, ChildId child, AreaId area, String path, boolean review) {}

  /** A promise to decide that waits still. */
  public Optional<Late> decision(UUID id) {
    return late(DECISION, id);
  }

  /** A call back or review that waits still. */
  public Optional<Late> absence(UUID id) {
    return late(ABSENCE, id);
  }

  /** A collection of which nothing was heard. */
  public Optional<Late> collection(UUID id) {
    return late(COLLECTION, id);
  }

  private Optional<Late> late(String sql, UUID id) {
    return jdbc.sql(sql)
        .param("id", id)
        .query((row, number) ->
            new Late(
                Rows.uuid(row, "id"),
                new ChildId(Rows.uuid(row, "child_id")),
                new AreaId(Rows.uuid(row, "area_id")),
                row.getString("path"),
                row.getBoolean("review")))
        .optional();
  }
}
