package homeward.statistics.store;

import homeward.access.Reach;
import homeward.platform.Moments;
import homeward.protocol.Windows.Window;
import homeward.shared.ChildId;
import homeward.statistics.CountedRow;
import homeward.statistics.domain.Sources;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs measures, and finds what a reader may be told about the children in their rows. */
@Component
public class FigureStore {

  private static final String SOURCES =
      """
      select r.batch_id is not null as imported, min(r.reported_at) as first_at, max(r.reported_at) as last_at
      from intake.report_figures r
      where r.area_id = any (:areas)
      group by r.batch_id
      """;

  private static final String WITHIN_REACH =
      """
      select n.child_id, n.reference, n.date_of_birth
      from children.names n
      join access.reach(:parties, :professional, :at) r on r.child_id = n.child_id
      where n.child_id = any (:children)
      """;

  private final JdbcClient jdbc;
  private final MeasureFiles files;

  FigureStore(JdbcClient jdbc, MeasureFiles files) {
    this.jdbc = jdbc;
    this.files = files;
  }

  /**
   * What a reader may know of a child in a row.
   *
   * @param born null when not known
   */
  public record Known(ChildId child, String reference, @Nullable LocalDate born) {}

  /** The rows of a measure in these areas and this time, in the order of their time. */
  public List<CountedRow> rows(String measure, Set<UUID> areas, Window window, Instant now) {
    return jdbc.sql(files.statement(measure))
        .param("areas", areas.toArray(UUID[]::new))
        .param("from", Moments.at(window.from()))
        .param("until", Moments.at(window.until()))
        .param("now", Moments.at(now))
        .query(FigureStore::row)
        .list();
  }

  /** Which sources tell of these areas. */
  public Sources sources(Set<UUID> areas) {
    return new Sources(
        jdbc.sql(SOURCES)
            .param("areas", areas.toArray(UUID[]::new))
            .query((row, number) -> {
              boolean imported = row.getBoolean("imported");
              return new Sources.Source(
                  imported, instant(row, "first_at"), imported ? instant(row, "last_at") : null);
            })
            .list());
  }

  /** Those of the children whom the reader reaches. */
  public Map<ChildId, Known> within(Reach reach, Collection<ChildId> children) {
    return jdbc
        .sql(WITHIN_REACH)
        .params(reach.parameters())
        .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
        .query((row, number) ->
            new Known(
                child(row),
                row.getString("reference"),
                row.getObject("date_of_birth", LocalDate.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(Known::child, Function.identity()));
  }

  private static CountedRow row(ResultSet row, int number) throws SQLException {
    return new CountedRow(
        instant(row, "at"),
        child(row),
        row.getString("reference"),
        Set.of((String[]) row.getArray("cells").getArray()));
  }

  private static ChildId child(ResultSet row) throws SQLException {
    return new ChildId(Objects.requireNonNull(row.getObject("child_id", UUID.class)));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
  }
}
