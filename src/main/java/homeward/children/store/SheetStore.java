package homeward.children.store;

import homeward.children.SheetFact;
import homeward.children.SheetField;
import homeward.children.SheetSection;
import homeward.children.Source;
import homeward.platform.Moments;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The information sheet in PostgreSQL. Values come out as they are stored: not yet masked. */
@Component
public class SheetStore {

  private static final String FACTS =
      """
      select f.id, f.section, f.withdrawn, f.source, f.supplied_by, f.obtained_at, f.recorded_at,
             f.recorded_by, f.batch_id, f.replaces_id,
             exists (select 1 from children.sheet_fact n where n.replaces_id = f.id) as replaced,
             k.recorded_at as confirmed_at, k.recorded_by as confirmed_by, v.key, v.value
      from children.child c
      join children.child one on one.survivor_id = c.survivor_id
      join children.sheet_fact f on f.child_id = one.id
      left join lateral (
        select s.recorded_at, s.recorded_by from children.sheet_confirmation s
        where s.fact_id = f.id order by s.recorded_at desc limit 1) k on true
      left join children.sheet_description a on a.fact_id = f.id
      left join children.sheet_health b on b.fact_id = f.id
      left join children.sheet_communication d on d.fact_id = f.id
      left join children.sheet_education e on e.fact_id = f.id
      left join children.sheet_background g on g.fact_id = f.id
      left join children.sheet_phone h on h.fact_id = f.id
      left join children.sheet_account i on i.fact_id = f.id
      left join children.sheet_place j on j.fact_id = f.id
      left join children.sheet_associate l on l.fact_id = f.id
      left join children.sheet_contact m on m.fact_id = f.id
      left join lateral jsonb_each_text(coalesce(to_jsonb(a), to_jsonb(b), to_jsonb(d), to_jsonb(e),
        to_jsonb(g), to_jsonb(h), to_jsonb(i), to_jsonb(j), to_jsonb(l), to_jsonb(m))) v
        on v.key not in ('fact_id', 'recorded_at', 'recorded_by') and v.value is not null
      where c.id = :child
      order by f.recorded_at desc, f.id desc
      """;

  private static final String LOCK = "select id from children.child where id = :child for update";

  private static final String OF_FORM = "select id from children.sheet_fact where form_key = :key";

  private static final String ADD =
      """
      insert into children.sheet_fact
        (id, child_id, section, replaces_id, withdrawn, source, supplied_by, obtained_at, form_key,
         recorded_at, recorded_by, batch_id)
      values (:id, :child, :section, cast(:replaces as uuid), :withdrawn, :source, :suppliedBy, :obtained,
         cast(:key as uuid), :now, :by, cast(:batch as uuid))
      """;

  private static final String CONFIRM =
      """
      insert into children.sheet_confirmation (id, fact_id, recorded_at, recorded_by)
      select :id, f.id, :now, :by
      from children.sheet_fact f
      join children.child of on of.id = f.child_id
      join children.child c on c.survivor_id = of.survivor_id
      where f.id = :fact and c.id = :child
      """;

  private final JdbcClient jdbc;

  SheetStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A fact with how it stands in its history.
   *
   * @param withdrawn it only says that the earlier answer no longer holds
   * @param replaced a later one replaced it
   */
  public record Stored(SheetFact fact, boolean withdrawn, boolean replaced) {}

  /** Every fact ever recorded about a child, latest first. */
  public List<Stored> facts(ChildId child) {
    Map<UUID, Stored> facts = new LinkedHashMap<>();
    Map<UUID, Map<String, String>> values = new LinkedHashMap<>();
    jdbc.sql(FACTS)
        .param("child", child.value())
        .query(row -> {
          UUID id = row.getObject("id", UUID.class);
          if (!facts.containsKey(id)) {
            facts.put(id, stored(row));
          }
          String key = row.getString("key");
          if (key != null) {
            values.computeIfAbsent(id, _ -> new LinkedHashMap<>()).put(key, row.getString("value"));
          }
        });
    List<Stored> all = new ArrayList<>();
    facts.forEach((id, stored) ->
        all.add(
            new Stored(
                with(stored.fact(), values.getOrDefault(id, Map.of())),
                stored.withdrawn(),
                stored.replaced())));
    return all;
  }

  /** One writer at a time for a child's sheet. */
  public void lock(ChildId survivor) {
    jdbc.sql(LOCK).param("child", survivor.value()).query(UUID.class).single();
  }

  /** What a form recorded before; empty when it was not sent yet. */
  public Optional<UUID> ofForm(UUID formKey) {
    return jdbc.sql(OF_FORM).param("key", formKey).query(UUID.class).optional();
  }

  /**
   * Adds an answer; without values it withdraws the one it replaces.
   *
   * @param values by the codes of the section's fields
   */
  public void add(
      UUID id,
      ChildId child,
      homeward.children.SheetChange change,
      Map<String, String> values,
      Instant now,
      ProfessionalId by) {
    BatchId batch = change.source().batch();
    jdbc.sql(ADD)
        .param("id", id)
        .param("child", child.value())
        .param("section", change.section().name())
        .param("replaces", change.replaces())
        .param("withdrawn", values.isEmpty())
        .param("source", change.source().code())
        .param("suppliedBy", change.source().suppliedBy())
        .param("obtained", Moments.at(change.source().obtainedAt()))
        .param("key", change.formKey())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
    JdbcClient.StatementSpec insert =
        jdbc.sql(SheetSql.insert(change.section()))
            .param("fact", id)
            .param("now", Moments.at(now))
            .param("by", by.value());
    for (SheetField field : change.section().fields()) {
      insert = insert.param(field.code(), value(field, values));
    }
    insert.update();
  }

  /** Says that an answer of this child is still right; nothing happens for another child's. */
  public void confirm(UUID id, ChildId child, UUID fact, Instant now, ProfessionalId by) {
    jdbc.sql(CONFIRM)
        .param("id", id)
        .param("child", child.value())
        .param("fact", fact)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  private static @Nullable Object value(SheetField field, Map<String, String> values) {
    String text = values.get(field.code());
    if (text == null) {
      return null;
    }
    return field.number() ? Integer.valueOf(text) : text;
  }

  private static SheetFact with(SheetFact fact, Map<String, String> values) {
    return new SheetFact(
        fact.id(),
        fact.section(),
        values,
        fact.supplied(),
        fact.recordedAt(),
        fact.recordedBy(),
        fact.confirmed());
  }

  private static Stored stored(ResultSet row) throws SQLException {
    UUID batch = row.getObject("batch_id", UUID.class);
    OffsetDateTime confirmedAt = row.getObject("confirmed_at", OffsetDateTime.class);
    SheetFact fact =
        new SheetFact(
            row.getObject("id", UUID.class),
            SheetSection.valueOf(row.getString("section")),
            Map.of(),
            new Source(
                row.getString("source"),
                row.getString("supplied_by"),
                row.getObject("obtained_at", OffsetDateTime.class).toInstant(),
                batch == null ? null : new BatchId(batch)),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            new ProfessionalId(row.getObject("recorded_by", UUID.class)),
            confirmedAt == null
                ? null
                : new SheetFact.Confirmed(
                    confirmedAt.toInstant(),
                    new ProfessionalId(row.getObject("confirmed_by", UUID.class))));
    return new Stored(fact, row.getBoolean("withdrawn"), row.getBoolean("replaced"));
  }
}
