package homeward.worklist.store;

import homeward.access.Reach;
import homeward.shared.HeldPost;
import homeward.worklist.Tally;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of what waits without a clock, from the lists that other modules publish. */
@Component
public class TallyStore {

  private static final String COUNT =
      """
      select w.matter, w.path, count(*) as waiting
      from exchange.waiting_lists w
      where cast(:post as text) = any (w.posts)
        and w.area_id = any (cast(:areas as uuid[]))
        and w.child_id in (select r.child_id from access.reach(:parties, :professional, :at) r)
      group by w.matter, w.path
      order by w.matter
      """;

  private final JdbcClient jdbc;

  TallyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What waits in the area of one post, of children the reader may know; nothing is not listed. */
  public List<Tally> of(Reach reach, HeldPost held) {
    return jdbc.sql(COUNT)
        .params(reach.parameters())
        .param("post", held.post().name())
        .param("areas", held.areas().toArray(UUID[]::new))
        .query((row, number) ->
            new Tally(
                row.getString("matter"),
                held.area(),
                held.areaName(),
                row.getInt("waiting"),
                row.getString("path")))
        .list();
  }
}
