package homeward.access.store;

import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.access.domain.NeedToKnow;
import homeward.platform.ManyRows;
import homeward.platform.Moments;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Involvements in PostgreSQL. */
@Component
public class InvolvementStore {

  private static final String FACTS =
      """
      with ids (id) as (
        select cast(:child as uuid)
        union
        select other.child_id
        from access.same_child me
        join access.same_child other on other.survivor_id = me.survivor_id
        where me.child_id = :child)
      select i.party_kind, i.party, i.because,
             exists (select 1 from access.restriction r
                     join ids on ids.id = r.child_id
                     where r.from_at <= :at and (r.until_at is null or r.until_at > :at)) as restricted
      from ids
      join access.involvement i on i.child_id = ids.id
      where i.from_at <= :at and (i.until_at is null or i.until_at > :at)
      order by i.from_at
      """;

  private static final String OPEN =
      """
      insert into access.involvement
        (id, child_id, party_kind, party, because, source, from_at, until_at, recorded_at, recorded_by, batch_id)
      values (:id, :child, :kind, :party, :because, :source, :from, cast(:until as timestamptz), :now, :by,
              cast(:batch as uuid))
      """;

  private static final String OPEN_SEVERAL =
      """
      insert into access.involvement
        (id, child_id, party_kind, party, because, source, from_at, recorded_at, recorded_by)
      select one.id, :child, one.kind, one.party, one.because, :source, :from, :now, :by
      from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:parties as uuid[]), cast(:reasons as text[]))
           as one (id, kind, party, because)
      """;

  private static final String OPEN_REPORTED =
      """
      insert into access.involvement
        (id, child_id, party_kind, party, because, source, from_at, recorded_at, recorded_by, batch_id)
      select :id, :child, 'AREA', :party, 'REPORTED_IN_THE_AREA', :source, :from, :now, :by, :batch
      where not exists (select 1 from access.involvement i
                        where i.child_id = :child and i.party = :party and i.because = 'REPORTED_IN_THE_AREA'
                          and i.until_at is null and i.from_at <= :from)
      """;

  private static final String END =
      """
      update access.involvement set until_at = :until, ended_by = :by
      where child_id = :child and party = :party and because = :because and source = :source
        and (until_at is null or until_at > :until)
      """;

  private static final String UNDO_BATCH = "delete from access.involvement where batch_id = :batch";

  private final JdbcClient jdbc;
  private final ManyRows many;

  InvolvementStore(JdbcClient jdbc, ManyRows many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  /** What is in force about a child at a time. */
  public NeedToKnow.Facts facts(ChildId child, Instant at) {
    record Row(Party party, Because because, boolean restricted) {}
    List<Row> rows =
        jdbc.sql(FACTS)
            .param("child", child.value())
            .param("at", Moments.at(at))
            .query((row, number) ->
                new Row(
                    new Party(
                        Party.Kind.valueOf(row.getString("party_kind")),
                        row.getObject("party", UUID.class)),
                    Because.valueOf(row.getString("because")),
                    row.getBoolean("restricted")))
            .list();
    return new NeedToKnow.Facts(
        rows.stream().map(row -> new NeedToKnow.Tie(row.party(), row.because())).toList(),
        rows.stream().anyMatch(Row::restricted));
  }

  /** Adds several involvements with a child in one statement. */
  public void open(
      ChildId child,
      Map<Party, Because> parties,
      UUID source,
      Instant from,
      Instant now,
      ProfessionalId by) {
    List<Map.Entry<Party, Because>> rows = List.copyOf(parties.entrySet());
    jdbc.sql(OPEN_SEVERAL)
        .param("child", child.value())
        .param("source", source)
        .param("from", Moments.at(from))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("ids", rows.stream().map(row -> Ids.next(now)).toArray(UUID[]::new))
        .param("kinds", rows.stream().map(row -> row.getKey().kind().name()).toArray(String[]::new))
        .param("parties", rows.stream().map(row -> row.getKey().id()).toArray(UUID[]::new))
        .param("reasons", rows.stream().map(row -> row.getValue().name()).toArray(String[]::new))
        .update();
  }

  /** Adds an involvement. */
  public void open(
      UUID id,
      ChildId child,
      Party party,
      Because because,
      UUID source,
      Instant from,
      @Nullable Instant until,
      Instant now,
      ProfessionalId by,
      @Nullable BatchId batch) {
    jdbc.sql(OPEN)
        .param("id", id)
        .param("child", child.value())
        .param("kind", party.kind().name())
        .param("party", party.id())
        .param("because", because.name())
        .param("source", source)
        .param("from", Moments.at(from))
        .param("until", until == null ? null : Moments.at(until))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /** Opens involvements of areas, each unless the same began before and goes on. */
  public void openReportedInArea(
      List<Involvements.FromHistory> found, BatchId batch, Instant now, ProfessionalId by) {
    many.write(
        OPEN_REPORTED,
        found.stream()
            .map(one ->
                new MapSqlParameterSource()
                    .addValue("id", Ids.next(now))
                    .addValue("child", one.child().value())
                    .addValue("party", one.area().value())
                    .addValue("source", one.source())
                    .addValue("from", Moments.at(one.from()))
                    .addValue("now", Moments.at(now))
                    .addValue("by", by.value())
                    .addValue("batch", batch.value()))
            .toList());
  }

  /** Ends an involvement; returns how many ended. */
  public int end(
      ChildId child, Party party, Because because, UUID source, Instant until, ProfessionalId by) {
    return jdbc.sql(END)
        .param("child", child.value())
        .param("party", party.id())
        .param("because", because.name())
        .param("source", source)
        .param("until", Moments.at(until))
        .param("by", by.value())
        .update();
  }

  /** Takes back what an import opened. */
  public int undo(BatchId batch) {
    return jdbc.sql(UNDO_BATCH).param("batch", batch.value()).update();
  }
}
