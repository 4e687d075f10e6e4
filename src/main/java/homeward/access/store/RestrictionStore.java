package homeward.access.store;

import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Restricted records and their named readers in PostgreSQL. */
@Component
public class RestrictionStore {

  private static final String ADD =
      """
      insert into access.restriction (id, child_id, reason, from_at, recorded_at, recorded_by)
      values (:id, :child, :reason, :now, :now, :by)
      """;

  private static final String IN_FORCE =
      """
      select r.id, r.child_id from access.restriction r
      where r.from_at <= :at and (r.until_at is null or r.until_at > :at)
        and (r.child_id = :child
             or r.child_id in (select other.child_id from access.same_child me
                               join access.same_child other on other.survivor_id = me.survivor_id
                               where me.child_id = :child))
      order by r.from_at
      """;

  private static final String LIFT =
      "update access.restriction set until_at = :now where id = :id and until_at is null";

  private static final String READERS =
      """
      select distinct i.party from access.involvement i
      where i.child_id = :child and i.because = 'NAMED_READER' and i.source = :restriction
        and i.from_at <= :at and (i.until_at is null or i.until_at > :at)
      """;

  private final JdbcClient jdbc;

  RestrictionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A restriction and the id of the child under which it was made. */
  public record InForce(UUID id, ChildId child) {}

  /** Adds a restriction. */
  public void add(UUID id, ChildId child, String reason, Instant now, ProfessionalId by) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("child", child.value())
        .param("reason", reason)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** The restriction in force; empty when there is none. */
  public Optional<InForce> inForce(ChildId child, Instant at) {
    return allInForce(child, at).stream().findFirst();
  }

  /** Every restriction in force, under any id of the child. */
  public List<InForce> allInForce(ChildId child, Instant at) {
    return jdbc.sql(IN_FORCE)
        .param("child", child.value())
        .param("at", Moments.at(at))
        .query((row, number) ->
            new InForce(
                row.getObject("id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class))))
        .list();
  }

  /** Ends a restriction. */
  public void lift(UUID id, Instant now) {
    jdbc.sql(LIFT).param("id", id).param("now", Moments.at(now)).update();
  }

  /** Who is named for a restriction. */
  public List<ProfessionalId> readers(InForce restriction, Instant at) {
    return jdbc.sql(READERS)
        .param("child", restriction.child().value())
        .param("restriction", restriction.id())
        .param("at", Moments.at(at))
        .query((row, number) -> new ProfessionalId(row.getObject("party", UUID.class)))
        .list();
  }
}
