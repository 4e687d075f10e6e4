package homeward.intake.store;

import homeward.shared.BatchId;
import homeward.shared.ChildId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose reports an import brought, in PostgreSQL. */
@Component
public class ImportedChildren {

  private static final String CHILDREN =
      "select distinct child_id from intake.report where batch_id = :batch";

  private final JdbcClient jdbc;

  ImportedChildren(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The children of an import. */
  public List<ChildId> of(BatchId batch) {
    return jdbc.sql(CHILDREN)
        .param("batch", batch.value())
        .query((row, number) -> new ChildId(Rows.uuid(row, "child_id")))
        .list();
  }
}
