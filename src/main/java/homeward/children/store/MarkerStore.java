package homeward.children.store;

import homeward.children.Marker;
import homeward.children.MarkerKind;
import homeward.children.Source;
import homeward.platform.Moments;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Markers in PostgreSQL. */
@Component
public class MarkerStore {

  private static final String ADD =
      """
      insert into children.marker
        (id, child_id, kind, note, supplied_by, obtained_at, form_key, recorded_at, recorded_by, batch_id)
      values (:id, :child, :kind, cast(:note as text), :suppliedBy, :obtained, cast(:key as uuid), :now,
         :by, cast(:batch as uuid))
      on conflict (form_key) do nothing
      """;

  private static final String END =
      """
      insert into children.marker_end (id, marker_id, reason, recorded_at, recorded_by)
      select :id, m.id, :reason, :now, :by
      from children.marker m
      join children.child of on of.id = m.child_id
      join children.child c on c.survivor_id = of.survivor_id
      where m.id = :marker and c.id = :child
      on conflict (marker_id) do nothing
      """;

  private static final String CURRENT =
      """
      select m.id, m.kind, m.note, m.supplied_by, m.obtained_at, m.recorded_at
      from children.child c
      join children.child one on one.survivor_id = c.survivor_id
      join children.marker m on m.child_id = one.id
      where c.id = :child
        and not exists (select 1 from children.marker_end e where e.marker_id = m.id)
      order by m.obtained_at desc
      """;

  private final JdbcClient jdbc;

  MarkerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a marker; a form that was sent before changes nothing. */
  public void add(
      UUID id,
      ChildId child,
      MarkerKind kind,
      @Nullable String note,
      Source source,
      @Nullable UUID formKey,
      Instant now,
      ProfessionalId by) {
    BatchId batch = source.batch();
    jdbc.sql(ADD)
        .param("id", id)
        .param("child", child.value())
        .param("kind", kind.name())
        .param("note", note)
        .param("suppliedBy", source.suppliedBy())
        .param("obtained", Moments.at(source.obtainedAt()))
        .param("key", formKey)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /** Ends a marker of this child; nothing happens when it has ended or is another child's. */
  public void end(
      UUID id, ChildId child, UUID marker, String reason, Instant now, ProfessionalId by) {
    jdbc.sql(END)
        .param("id", id)
        .param("child", child.value())
        .param("marker", marker)
        .param("reason", reason)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** The markers that hold now, latest first. */
  public List<Marker> current(ChildId child) {
    return jdbc.sql(CURRENT)
        .param("child", child.value())
        .query((row, number) ->
            new Marker(
                row.getObject("id", UUID.class),
                MarkerKind.valueOf(row.getString("kind")),
                row.getString("note"),
                row.getString("supplied_by"),
                row.getObject("obtained_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
