package homeward.agencies.store;

import homeward.agencies.Handover;
import homeward.agencies.HandoverLog;
import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handovers, their steps and their end. */
@Component
public class HandoverStore {

  private static final String ADD =
      """
      with handed as (
        insert into agencies.handover (id, matter, subject, child_id, path, urgent, acknowledge_within, chain,
                                       protocol_version, clause, happened_at, recorded_at, recorded_by)
        values (:id, :matter, :subject, :child, :path, :urgent, make_interval(secs => :seconds), :chain,
                :version, :clause, :happened, :now, :by)
        on conflict (matter, subject) do nothing
        returning id, recorded_at, recorded_by)
      insert into agencies.handover_step (id, handover_id, position, desk_id, due_at, recorded_at, recorded_by)
      select :step, handed.id, 0, :desk, :due, handed.recorded_at, handed.recorded_by
      from handed
      """;

  private static final String FIND =
      "select id from agencies.handover where matter = :matter and subject = :subject";

  private static final String GET =
      """
      select matter, subject, child_id, path, urgent, extract(epoch from acknowledge_within)::bigint as seconds,
             chain, protocol_version, clause, happened_at
      from agencies.handover where id = :id
      """;

  private static final String LOCK = "select id from agencies.handover where id = :id for update";

  private static final String TELL =
      """
      insert into agencies.handover_step (id, handover_id, position, desk_id, due_at, recorded_at, recorded_by)
      values (:id, :handover, :position, :desk, :due, :now, :by)
      """;

  private static final String STEPS =
      """
      select s.position, s.desk_id, d.name, s.recorded_at, s.due_at
      from agencies.handover_step s join agencies.desk d on d.id = s.desk_id
      where s.handover_id = :id order by s.position
      """;

  private static final String END =
      """
      insert into agencies.handover_end (id, handover_id, acknowledged, desk_id, recorded_at, recorded_by)
      values (:id, :handover, :acknowledged, cast(:desk as uuid), :now, :by)
      on conflict (handover_id) do nothing
      """;

  private static final String ENDED =
      """
      select e.acknowledged, e.recorded_by, p.name, e.recorded_at
      from agencies.handover_end e join agencies.professional p on p.id = e.recorded_by
      where e.handover_id = :id
      """;

  private static final String WAITING =
      "select count(distinct id) from agencies.open_handovers where desk_id = any (:desks)";

  private final JdbcClient jdbc;

  HandoverStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds a handover and its first step; false when the matter was handed over before.
   *
   * @param due when the first desk's time is up, UTC
   */
  public boolean add(UUID id, Handover handover, Instant due, Instant now, ProfessionalId by) {
    return jdbc.sql(ADD)
            .param("id", id)
            .param("matter", handover.matter())
            .param("subject", handover.subject())
            .param("child", handover.child().value())
            .param("path", handover.path())
            .param("urgent", handover.urgent())
            .param("seconds", (double) handover.acknowledgeWithin().toSeconds())
            .param("chain", handover.chain().stream().map(DeskId::value).toArray(UUID[]::new))
            .param("version", handover.protocolVersion())
            .param("clause", handover.clause())
            .param("happened", Moments.at(handover.happenedAt()))
            .param("now", Moments.at(now))
            .param("by", by.value())
            .param("step", Ids.next(now))
            .param("desk", handover.deskAt(0).value())
            .param("due", Moments.at(due))
            .update()
        == 1;
  }

  /** The handover of a matter. */
  public Optional<UUID> find(String matter, UUID subject) {
    return jdbc.sql(FIND)
        .param("matter", matter)
        .param("subject", subject)
        .query(UUID.class)
        .optional();
  }

  /** The handover of a matter that is known to have been handed over. */
  public UUID idOf(String matter, UUID subject) {
    return find(matter, subject).orElseThrow();
  }

  /** Makes whoever else acts on the handover wait for this transaction. */
  public void lock(UUID id) {
    jdbc.sql(LOCK).param("id", id).query(UUID.class).single();
  }

  /** A handover. */
  public Handover get(UUID id) {
    return jdbc.sql(GET).param("id", id).query(HandoverStore::handover).single();
  }

  /** A handover by an id that somebody sent; empty when there is none. */
  public Optional<Handover> find(UUID id) {
    return jdbc.sql(GET).param("id", id).query(HandoverStore::handover).optional();
  }

  /** Adds a step. */
  public void tell(
      UUID id,
      UUID handover,
      int position,
      DeskId desk,
      Instant due,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(TELL)
        .param("id", id)
        .param("handover", handover)
        .param("position", position)
        .param("desk", desk.value())
        .param("due", Moments.at(due))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** All that happened. */
  public HandoverLog log(UUID id) {
    List<HandoverLog.Step> steps =
        jdbc.sql(STEPS)
            .param("id", id)
            .query((row, number) ->
                new HandoverLog.Step(
                    row.getInt("position"),
                    new DeskId(row.getObject("desk_id", UUID.class)),
                    row.getString("name"),
                    instant(row, "recorded_at"),
                    instant(row, "due_at")))
            .list();
    HandoverLog.End end =
        jdbc.sql(ENDED)
            .param("id", id)
            .query((row, number) ->
                new HandoverLog.End(
                    row.getBoolean("acknowledged"),
                    new ProfessionalId(row.getObject("recorded_by", UUID.class)),
                    row.getString("name"),
                    instant(row, "recorded_at")))
            .optional()
            .orElse(null);
    return new HandoverLog(id, steps, end);
  }

  /** Ends a handover; false when it has ended. */
  public boolean end(
      UUID id,
      UUID handover,
      boolean acknowledged,
      @Nullable DeskId desk,
      Instant now,
      ProfessionalId by) {
    return jdbc.sql(END)
            .param("id", id)
            .param("handover", handover)
            .param("acknowledged", acknowledged)
            .param("desk", desk == null ? null : desk.value())
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** How many wait at these desks. */
  public int waiting(List<DeskId> desks) {
    return jdbc.sql(WAITING)
        .param("desks", desks.stream().map(DeskId::value).toArray(UUID[]::new))
        .query(Integer.class)
        .single();
  }

  private static Handover handover(ResultSet row, int number) throws SQLException {
    UUID[] chain = (UUID[]) row.getArray("chain").getArray();
    return new Handover(
        row.getString("matter"),
        row.getObject("subject", UUID.class),
        new ChildId(row.getObject("child_id", UUID.class)),
        row.getString("path"),
        row.getBoolean("urgent"),
        Duration.ofSeconds(row.getLong("seconds")),
        Arrays.stream(chain).map(DeskId::new).toList(),
        row.getString("protocol_version"),
        row.getString("clause"),
        instant(row, "happened_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
