package homeward.intake.store;

import homeward.access.Reach;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.HeldPost;
import homeward.shared.TeamId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the children who live in somebody's homes, so that nobody types a name at night. */
@Component
public class HomeChildren {

  private static final String LIST =
      """
      select n.child_id, n.reference, n.display_name, n.date_of_birth, n.about_age, n.about_age_said
      from children.names n
      join children.residence_now r on r.child_id = n.child_id
      join children.surviving s on s.child_id = n.child_id and s.survivor_id = n.child_id
      where r.team_id = any (:teams)
        and n.child_id in (select child_id from access.reach(:parties, :professional, :at))
      order by n.display_name
      limit 60
      """;

  private final JdbcClient jdbc;

  HomeChildren(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A child of the home. */
  public record Row(ChildId child, String reference, String name, @Nullable Birth birth) {}

  /** The children who live in the reader's homes and whom the reader may know, by name. */
  public List<Row> list(Reach reach) {
    UUID[] teams =
        reach.by().posts().stream()
            .map(HeldPost::team)
            .flatMap(Stream::ofNullable)
            .map(TeamId::value)
            .toArray(UUID[]::new);
    return jdbc.sql(LIST)
        .params(reach.parameters())
        .param("teams", teams)
        .query((row, number) ->
            new Row(
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getString("reference"),
                row.getString("display_name"),
                Rows.birth(row)))
        .list();
  }
}
