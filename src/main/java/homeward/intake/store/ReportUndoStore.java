package homeward.intake.store;

import homeward.shared.BatchId;
import homeward.shared.ChildId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Taking back what an import recorded, unless people have worked on it since. */
@Component
public class ReportUndoStore {

  private static final String BUILT_ON =
      """
      select r.reference
      from intake.report r
      where r.batch_id = :batch
        and (exists (select 1 from intake.news n where n.report_id = r.id)
          or exists (select 1 from intake.category_proposal c where c.report_id = r.id)
          or exists (select 1 from intake.collection c where c.report_id = r.id)
          or exists (select 1 from intake.answer a where a.report_id = r.id and a.batch_id is distinct from :batch)
          or exists (select 1 from intake.not_there t where t.report_id = r.id)
          or exists (select 1 from intake.decision d where d.report_id = r.id and d.batch_id is distinct from :batch)
          or exists (select 1 from intake.absence b where b.report_id = r.id and b.batch_id is distinct from :batch)
          or exists (select 1 from intake.joined j where j.into_report_id = r.id and j.batch_id is distinct from :batch)
          or exists (select 1 from episodes.summaries e
                     where e.report_id = r.id and e.batch_id is distinct from :batch))
      union
      select later.reference
      from intake.report later
      where later.batch_id is distinct from :batch and later.child_id = any (cast(:children as uuid[]))
      order by 1 limit 10
      """;

  private static final List<String> UNDO =
      List.of(
          "delete from intake.absence_end where batch_id = :batch",
          "delete from intake.absence where batch_id = :batch",
          "delete from intake.decision where batch_id = :batch",
          "delete from intake.joined where batch_id = :batch",
          "delete from intake.detail where batch_id = :batch",
          "delete from intake.informant where batch_id = :batch",
          "delete from intake.report where batch_id = :batch");

  private final JdbcClient jdbc;

  ReportUndoStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * References of the first reports that people have worked on since; empty when none.
   *
   * @param children those that the import brought
   */
  public List<String> builtOn(BatchId batch, Set<ChildId> children) {
    return jdbc.sql(BUILT_ON)
        .param("batch", batch.value())
        .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Takes an import back. */
  public void undo(BatchId batch) {
    UNDO.forEach(sql -> jdbc.sql(sql).param("batch", batch.value()).update());
  }
}
