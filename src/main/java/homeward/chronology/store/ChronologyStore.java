package homeward.chronology.store;

import homeward.chronology.Occurrence;
import homeward.chronology.domain.FactKind;
import homeward.platform.Moments;
import homeward.shared.ChildId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The union of the facts that other modules publish about a child. */
@Component
public class ChronologyStore {

  /**
   * Every id under which the child is or was known, so that the facts of joined records stand on
   * one line. A module that publishes a chronology adds a line here.
   */
  private static final String FACTS =
      """
      with known as (
        select other.child_id
        from children.surviving me
        join children.surviving other on other.survivor_id = me.survivor_id
        where me.child_id = :child
      ), fact as (
        select * from intake.chronology
        union all
        select * from episodes.chronology
        union all
        select * from risk.chronology
        union all
        select * from returninterviews.chronology
        union all
        select * from agencies.chronology
        union all
        select * from children.chronology
        union all
        select * from interventions.chronology
      )
      select f.at, f.kind, f.code, f.second_code, f.subject, n.name as party, f.recorded_at, f.batch_id,
             p.name as by_name, p.agency, b.reference as batch
      from fact f
      left join agencies.people p on p.professional_id = f.recorded_by
      left join agencies.party_names n on n.party = f.party
      left join exchange.batch_references b on b.batch_id = f.batch_id
      where f.child_id in (select child_id from known) and (f.at <= :now or f.kind = 'interventions.due')
      order by f.at, f.recorded_at, f.kind, f.fact_id
      """;

  private static final String ADDRESSES =
      """
      select a.residence_id, a.lines
      from children.residence_addresses a
      where a.child_id in (select other.child_id
                           from children.surviving me
                           join children.surviving other on other.survivor_id = me.survivor_id
                           where me.child_id = :child)
      """;

  private final JdbcClient jdbc;

  ChronologyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Where a child lived.
   *
   * @param lines the address as given; null when none was
   */
  public record Place(@Nullable String lines) {}

  /**
   * What has happened to the child until then, and which meetings are due then or later, earliest
   * first; at one time in the usual order.
   */
  public List<Occurrence> facts(ChildId child, Instant now) {
    return jdbc
        .sql(FACTS)
        .param("child", child.value())
        .param("now", Moments.at(now))
        .query((row, number) -> occurrence(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Occurrence::at).thenComparing(Occurrence::kind))
        .toList();
  }

  /** The places the child lived in, by residence. */
  public Map<UUID, Place> places(ChildId child) {
    Map<UUID, Place> places = new HashMap<>();
    jdbc.sql(ADDRESSES)
        .param("child", child.value())
        .query(row -> {
          places.put(row.getObject("residence_id", UUID.class), new Place(row.getString("lines")));
        });
    return places;
  }

  private static Optional<Occurrence> occurrence(ResultSet row) throws SQLException {
    Optional<FactKind> kind = FactKind.of(row.getString("kind"));
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Occurrence(
            instant(row, "at"),
            kind.get(),
            new Occurrence.Codes(row.getString("code"), row.getString("second_code")),
            row.getObject("subject", UUID.class),
            row.getString("party"),
            new Occurrence.Source(
                instant(row, "recorded_at"),
                row.getString("by_name"),
                row.getString("agency"),
                row.getObject("batch_id") != null,
                row.getString("batch"))));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Moments.of(Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)));
  }
}
