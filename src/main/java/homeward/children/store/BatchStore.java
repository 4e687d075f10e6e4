package homeward.children.store;

import homeward.shared.BatchId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes back what an import recorded, as far as nobody has built on it. */
@Component
public class BatchStore {

  private static final String FORGET_PROPOSALS =
      """
      delete from children.match_proposal p
      where p.batch_id = :batch
        and not exists (select 1 from children.match_decision d where d.proposal_id = p.id)
      """;

  private static final String CHILDREN_NOBODY_BUILT_ON =
      """
      select c.id from children.child c
      where c.batch_id = :batch
        and not exists (select 1 from children.merge g where c.id in (g.child_id, g.into_id))
        and not exists (select 1 from children.match_proposal p where c.id in (p.child_id, p.other_id))
        and not exists (select 1 from children.sheet_fact f where f.child_id = c.id)
        and not exists (select 1 from children.membership m
                        where m.child_id = c.id and m.batch_id is distinct from :batch)
        and not exists (select 1 from children.residence r
                        where r.child_id = c.id and r.batch_id is distinct from :batch)
        and not exists (select 1 from children.care_status s
                        where s.child_id = c.id and s.batch_id is distinct from :batch)
        and not exists (select 1 from children.case_holder h
                        where h.child_id = c.id and h.batch_id is distinct from :batch)
        and not exists (select 1 from children.marker k
                        where k.child_id = c.id and k.batch_id is distinct from :batch)
      """;

  private static final String FORGET_RESIDENCES =
      "delete from children.residence where batch_id = :batch";

  private static final String FORGET_STATUS =
      "delete from children.care_status where batch_id = :batch";

  private static final String FORGET_CASE_HOLDERS =
      "delete from children.case_holder where batch_id = :batch";

  private static final String FORGET_MARKERS =
      """
      delete from children.marker k
      where k.batch_id = :batch
        and not exists (select 1 from children.marker_end e where e.marker_id = k.id)
      """;

  private static final String FORGET_MATCHED =
      """
      delete from children.membership m
      where m.batch_id = :batch and m.until_at is null
        and (m.because = 'MATCHED' or m.child_id = any (cast(:doomed as uuid[])))
      """;

  private static final String FORGET_CHILDREN =
      "delete from children.child where id = any (cast(:doomed as uuid[]))";

  private static final String FORGET_RECORDS =
      """
      delete from children.person_record p
      where p.batch_id = :batch
        and not exists (select 1 from children.membership m where m.person_record_id = p.id)
        and not exists (select 1 from children.child c where c.person_record_id = p.id)
      """;

  private final JdbcClient jdbc;

  BatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes back; returns how many children. */
  public int undo(BatchId batch) {
    run(FORGET_PROPOSALS, batch);
    java.util.UUID[] doomed =
        jdbc.sql(CHILDREN_NOBODY_BUILT_ON)
            .param("batch", batch.value())
            .query((row, number) -> row.getObject("id", java.util.UUID.class))
            .list()
            .toArray(java.util.UUID[]::new);
    run(FORGET_RESIDENCES, batch);
    run(FORGET_STATUS, batch);
    run(FORGET_CASE_HOLDERS, batch);
    run(FORGET_MARKERS, batch);
    jdbc.sql(FORGET_MATCHED).param("batch", batch.value()).param("doomed", doomed).update();
    int children = jdbc.sql(FORGET_CHILDREN).param("doomed", doomed).update();
    run(FORGET_RECORDS, batch);
    return children;
  }

  private void run(String sql, BatchId batch) {
    jdbc.sql(sql).param("batch", batch.value()).update();
  }
}
