package homeward.oversight.store;

import homeward.oversight.AuditLine;
import homeward.oversight.Oversight;
import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit as the auditor reads it: names of professionals, references of children. */
@Component
public class OversightStore {

  private static final String COLUMNS =
      """
      select e.id, e.at, e.kind, e.action, coalesce(p.name, 'not known') as who,
             coalesce(p.agency, 'not known') as agency, e.post, e.ground, e.reason, e.block,
             array(select distinct n.reference from children.names n where n.child_id = any (e.children)
                   order by 1) as refs
      from audit.entries e left join agencies.people p on p.professional_id = e.actor
      """;

  private static final String ABOUT =
      COLUMNS
          + """
          where e.children && array(
                  select n.child_id from children.names n
                  where n.reference = (select m.reference from children.names m where m.child_id = :child))
            and (cast(:before as uuid) is null or e.id < cast(:before as uuid))
          order by e.id desc limit :most
          """;

  private static final String NEWEST =
      COLUMNS
          + """
          where (cast(:kind as text) is null or e.kind = cast(:kind as text))
            and (cast(:before as uuid) is null or e.id < cast(:before as uuid))
          order by e.id desc limit :most
          """;

  private static final String BY_REFERENCE =
      "select child_id from children.names where reference = :reference order by child_id limit 1";

  private static final String REFERENCE =
      "select reference from children.names where child_id = :child";

  private static final String STANDING =
      """
      select count(*) as rows, coalesce(max(e.block), 0) as blocks,
             count(*) filter (where e.block is null) as unsealed,
             count(*) filter (where e.kind = 'REFUSED' and e.at >= :midnight) as refused
      from audit.entries e
      """;

  private final JdbcClient jdbc;

  OversightStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The child of a reference. */
  public Optional<ChildId> byReference(String reference) {
    return jdbc.sql(BY_REFERENCE)
        .param("reference", reference.toUpperCase(Locale.UK))
        .query((row, number) -> new ChildId(row.getObject("child_id", UUID.class)))
        .optional();
  }

  /** The reference of a child. */
  public Optional<String> reference(ChildId child) {
    return jdbc.sql(REFERENCE)
        .param("child", child.value())
        .query((row, number) -> row.getString("reference"))
        .optional();
  }

  /** Rows about a child, under every id it ever had. */
  public List<AuditLine> about(ChildId child, @Nullable UUID before, int most) {
    return jdbc.sql(ABOUT)
        .param("child", child.value())
        .param("before", before)
        .param("most", most)
        .query(OversightStore::line)
        .list();
  }

  /** The newest rows. */
  public List<AuditLine> newest(@Nullable String kind, @Nullable UUID before, int most) {
    return jdbc.sql(NEWEST)
        .param("kind", kind)
        .param("before", before)
        .param("most", most)
        .query(OversightStore::line)
        .list();
  }

  /** Counts; "today" is the London day. */
  public Oversight.Standing standing(Instant now) {
    Instant midnight = LondonTime.day(now).atStartOfDay(LondonTime.ZONE).toInstant();
    return jdbc.sql(STANDING)
        .param("midnight", Moments.at(midnight))
        .query((row, number) ->
            new Oversight.Standing(
                row.getLong("rows"),
                row.getLong("blocks"),
                row.getLong("unsealed"),
                row.getLong("refused")))
        .single();
  }

  private static AuditLine line(ResultSet row, int number) throws SQLException {
    return new AuditLine(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("kind"),
        row.getString("action"),
        row.getString("who"),
        row.getString("agency"),
        row.getString("post"),
        Arrays.asList((String[]) row.getArray("refs").getArray()),
        row.getString("ground"),
        row.getString("reason"),
        row.getLong("block") > 0);
  }
}
