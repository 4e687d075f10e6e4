package homeward.children.store;

import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Joins and parts children in PostgreSQL; every step is a row or the end of one. */
@Component
public class MergeStore {

  private static final String LOCK =
      "select id from children.child where id = any (cast(:ids as uuid[])) order by id for update";

  private static final String ADD =
      """
      insert into children.merge (id, child_id, into_id, score, recorded_at, recorded_by)
      values (:id, :child, :into, :score, :now, :by)
      """;

  private static final String FIND =
      """
      select m.id, m.child_id, m.into_id, m.undone_at is null as stands
      from children.merge m where m.id = :id
      """;

  private static final String UNDO =
      """
      update children.merge set undone_at = :now, undone_by = :by
      where id = :id and undone_at is null
      """;

  private static final String MOVE_RECORDS =
      """
      with ended as (
        update children.membership set until_at = :now
        where child_id = :child and until_at is null
        returning person_record_id)
      select person_record_id from ended
      """;

  private static final String RECORD_MOVED =
      """
      insert into children.membership
        (id, person_record_id, child_id, because, names_child, merge_id, from_at, recorded_at, recorded_by)
      select gen_random_uuid(), id, :into, 'MERGED', false, :merge, :now, :now, :by
      from unnest(cast(:records as uuid[])) id
      """;

  private static final String END_MOVED =
      """
      with ended as (
        update children.membership set until_at = :now
        where merge_id = :merge and until_at is null and child_id = :into
        returning person_record_id)
      select person_record_id from ended
      """;

  private static final String PUT_BACK =
      """
      insert into children.membership
        (id, person_record_id, child_id, because, names_child, merge_id, from_at, recorded_at, recorded_by)
      select distinct on (m.person_record_id)
             gen_random_uuid(), m.person_record_id, m.child_id, 'UNDONE', m.names_child, m.merge_id, :now,
             :now, :by
      from children.membership m
      where m.child_id = :child and m.person_record_id = any (cast(:records as uuid[]))
      order by m.person_record_id, m.recorded_at desc, m.id desc
      """;

  private static final String SURVIVES =
      "update children.child set survivor_id = :into where survivor_id = :child";

  private static final String PART =
      """
      with recursive tree (id) as (
        select cast(:child as uuid)
        union
        select m.child_id from children.merge m join tree on m.into_id = tree.id
        where m.undone_at is null)
      update children.child set survivor_id = :child where id in (select id from tree)
      """;

  private static final String GROUP = "select id from children.child where survivor_id = :survivor";

  private final JdbcClient jdbc;

  MergeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A merge that was made. */
  public record Merge(UUID id, ChildId child, ChildId into, boolean stands) {}

  /** One writer at a time for these children. */
  public void lock(ChildId one, ChildId other) {
    jdbc.sql(LOCK).param("ids", new UUID[] {one.value(), other.value()}).query(UUID.class).list();
  }

  /** A merge; empty when there is none of this id. */
  public Optional<Merge> find(UUID id) {
    return jdbc.sql(FIND)
        .param("id", id)
        .query((row, number) ->
            new Merge(
                row.getObject("id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                new ChildId(row.getObject("into_id", UUID.class)),
                row.getBoolean("stands")))
        .optional();
  }

  /** Joins: every record of the one belongs to the other from now on. */
  public void join(Merge merge, int score, Instant now, ProfessionalId by) {
    jdbc.sql(ADD)
        .param("id", merge.id())
        .param("child", merge.child().value())
        .param("into", merge.into().value())
        .param("score", score)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
    List<UUID> records =
        jdbc.sql(MOVE_RECORDS)
            .param("child", merge.child().value())
            .param("now", Moments.at(now))
            .query((row, number) -> row.getObject("person_record_id", UUID.class))
            .list();
    jdbc.sql(RECORD_MOVED)
        .param("into", merge.into().value())
        .param("merge", merge.id())
        .param("records", records.toArray(UUID[]::new))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
    jdbc.sql(SURVIVES)
        .param("child", merge.child().value())
        .param("into", merge.into().value())
        .update();
  }

  /** Parts: the records that the merge moved go back to where they were. */
  public void part(Merge merge, Instant now, ProfessionalId by) {
    jdbc.sql(UNDO)
        .param("id", merge.id())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
    List<UUID> records =
        jdbc.sql(END_MOVED)
            .param("merge", merge.id())
            .param("into", merge.into().value())
            .param("now", Moments.at(now))
            .query((row, number) -> row.getObject("person_record_id", UUID.class))
            .list();
    jdbc.sql(PUT_BACK)
        .param("child", merge.child().value())
        .param("records", records.toArray(UUID[]::new))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
    jdbc.sql(PART).param("child", merge.child().value()).update();
  }

  /** Every id under which a child answers, the surviving one too. */
  public List<ChildId> group(ChildId survivor) {
    return jdbc.sql(GROUP)
        .param("survivor", survivor.value())
        .query((row, number) -> new ChildId(row.getObject("id", UUID.class)))
        .list();
  }
}
