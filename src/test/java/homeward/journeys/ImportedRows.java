package homeward.journeys;

import homeward.agencies.Area;
import homeward.exchange.Batch;
import homeward.exchange.ImportWorld;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An import into the demonstration's area with an open row, and the same row again with other
 * content, about which a person is asked.
 *
 * @param batch the first import
 * @param open the report of its open row
 * @param question what is asked about it
 * @param undescribed a file for which somebody has to say which column is which
 */
record ImportedRows(UUID batch, UUID open, UUID question, UUID undescribed) {

  private static final String CHILD =
      "M/1,Marchbank,Kerry,14/05/2011,F,,Home address,,,N,,01/12/2024 20:00,01/12/2024 21:00,Missing,Low,,";
  private static final String OPEN = CHILD + ",,,,,,Parent";
  private static final String CLOSED =
      CHILD + "01/12/2024 23:00,01/12/2024 23:30,Police,ST4,2.0,Missing Person,Parent";

  /** Imports both files. */
  static ImportedRows into(Area area, ImportWorld imports, JdbcClient behind) {
    Batch first = imports.imported(area, ImportWorld.file(OPEN));
    imports.imported(area, ImportWorld.file(CLOSED));
    UUID open =
        behind
            .sql("select id from intake.report where batch_id = :batch")
            .param("batch", first.id().value())
            .query(UUID.class)
            .single();
    UUID question =
        behind
            .sql("select id from exchange.question where report_id = :report")
            .param("report", open)
            .query(UUID.class)
            .single();
    return new ImportedRows(
        first.id().value(), open, question, imports.waitingForItsColumns(area).id().value());
  }
}
