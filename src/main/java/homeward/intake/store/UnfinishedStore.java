package homeward.intake.store;

import homeward.access.Reach;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the drafts that nobody has sent yet. */
@Component
public class UnfinishedStore {

  private static final String LIST =
      """
      with latest as (
        select distinct on (a.draft_id, a.question) a.draft_id, a.question, a.answer
        from intake.draft_answer a
        where a.question in ('child', 'given-name', 'family-name')
        order by a.draft_id, a.question, a.recorded_at desc, a.id desc)
      select d.id, d.recorded_at, d.recorded_by, n.child_id,
             coalesce(n.initials,
                      upper(left(given.answer, 1)) || upper(left(family.answer, 1)), '') as about,
             coalesce((select max(a.recorded_at) from intake.draft_answer a
                       where a.draft_id = d.id), d.recorded_at) as last_answer_at
      from intake.draft d
      left join latest child on child.draft_id = d.id and child.question = 'child'
                            and child.answer <> ''
      left join latest given on given.draft_id = d.id and given.question = 'given-name'
      left join latest family on family.draft_id = d.id and family.question = 'family-name'
      left join children.names n on n.child_id = cast(child.answer as uuid)
            and n.child_id in (select child_id from access.reach(:parties, :professional, :at))
      where (d.recorded_by = :professional
             or d.team_id = any (:teams)
             or (d.team_id is null and d.post = :handler and d.area_id = any (:handlerAreas)))
        and d.recorded_at > :since
        and not exists (select 1 from intake.report r where r.form_key = d.form_key)
        and not exists (select 1 from intake.draft_dropped x where x.draft_id = d.id)
      order by last_answer_at desc
      """;

  private final JdbcClient jdbc;

  UnfinishedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The unfinished drafts of somebody's teams, begun since a time, latest answer first. */
  public List<Draft.Unfinished> list(Reach reach, Instant since) {
    List<HeldPost> posts = reach.by().posts();
    UUID[] teams =
        posts.stream()
            .flatMap(held -> Stream.ofNullable(held.team()))
            .map(TeamId::value)
            .toArray(UUID[]::new);
    UUID[] areas =
        posts.stream()
            .filter(held -> held.post() == Post.CALL_HANDLER)
            .map(held -> held.area().value())
            .toArray(UUID[]::new);
    return jdbc.sql(LIST)
        .params(reach.parameters())
        .param("teams", teams)
        .param("handler", Post.CALL_HANDLER.name())
        .param("handlerAreas", areas)
        .param("since", Moments.at(since))
        .query((row, number) -> unfinished(row))
        .list();
  }

  private static Draft.Unfinished unfinished(ResultSet row) throws SQLException {
    UUID child = row.getObject("child_id", UUID.class);
    return new Draft.Unfinished(
        new DraftId(row.getObject("id", UUID.class)),
        child == null ? null : new ChildId(child),
        row.getString("about"),
        new ProfessionalId(row.getObject("recorded_by", UUID.class)),
        Moments.of(row.getObject("recorded_at", OffsetDateTime.class)),
        Moments.of(row.getObject("last_answer_at", OffsetDateTime.class)));
  }
}
