package homeward.children.store;

import homeward.shared.AgencyId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children of an import: who they are, into whom they were joined, and taking the import back. */
@Component
public class ImportedChildStore {

  private static final String GROUP = "select id from children.child where survivor_id = :into";

  private static final String JOINED_INTO =
      "select distinct into_id from children.merge where batch_id = :batch";

  private static final String AUTHORITIES =
      "select distinct authority_id from children.care_status where authority_id is not null";

  private static final String BROUGHT_BY = "select id from children.child where batch_id = :batch";

  private static final String UNDO = "select children.undo_import(:batch)";

  private final JdbcClient jdbc;

  ImportedChildStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every id under which a child answers. */
  public List<ChildId> group(ChildId into) {
    return jdbc.sql(GROUP)
        .param("into", into.value())
        .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The children that an import joined others into. */
  public List<ChildId> joinedInto(BatchId batch) {
    return jdbc.sql(JOINED_INTO)
        .param("batch", batch.value())
        .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The children that an import brought. */
  public Set<ChildId> broughtBy(BatchId batch) {
    return jdbc
        .sql(BROUGHT_BY)
        .param("batch", batch.value())
        .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /** The agencies that standings name. */
  public Set<AgencyId> authorities() {
    return jdbc
        .sql(AUTHORITIES)
        .query((row, number) -> new AgencyId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /** Takes an import back; a code of what stands against it, or empty when done. */
  public Optional<String> undo(BatchId batch) {
    return jdbc.sql(UNDO).param("batch", batch.value()).query(String.class).optional();
  }
}
