package homeward.interventions.store;

import homeward.shared.BatchId;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an import called for, to be taken back with it. */
@Component
public class UndoStore {

  private static final String UNDO = "select interventions.undo(:batch)";

  private static final String PLACES =
      "select distinct place from intake.absence_starts where batch_id = :batch and place is not"
          + " null";

  private final JdbcClient jdbc;

  UndoStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Removes what fired at the starts of an import; while they are still there.
   *
   * @return how many
   */
  public int undo(BatchId batch) {
    return jdbc.sql(UNDO).param("batch", batch.value()).query(Integer.class).single();
  }

  /** The places an import recorded absences from, in order. */
  public SortedSet<String> places(BatchId batch) {
    return new TreeSet<>(jdbc.sql(PLACES).param("batch", batch.value()).query(String.class).list());
  }
}
