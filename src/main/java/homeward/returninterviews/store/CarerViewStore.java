package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.carer.CarerView;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What carers think, in PostgreSQL. */
@Component
public class CarerViewStore {

  private static final String ADD =
      """
      insert into returninterviews.carer_view
        (id, interview_id, carer, child_knows, words, form_key, happened_at, recorded_at, recorded_by)
      values (:id, :interview, :carer, :knows, :words, :key, :happened, :now, :by)
      on conflict (form_key) do nothing
      """;

  private static final String OF =
      """
      select carer, child_knows, words, happened_at, recorded_by from returninterviews.carer_view
      where interview_id = :interview order by happened_at desc, id desc
      """;

  private final JdbcClient jdbc;

  CarerViewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps one; nothing when the same form was sent before. */
  public void add(InterviewId interview, CarerView view, UUID key, Instant now) {
    jdbc.sql(ADD)
        .param("id", Ids.next(now))
        .param("interview", interview.value())
        .param("carer", view.carer().name())
        .param("knows", view.childKnows())
        .param("words", view.words())
        .param("key", key)
        .param("happened", Moments.at(view.at()))
        .param("now", Moments.at(now))
        .param("by", view.by().value())
        .update();
  }

  /** Those of an interview, said last first. */
  public List<CarerView> of(InterviewId interview) {
    return jdbc.sql(OF)
        .param("interview", interview.value())
        .query((row, number) ->
            new CarerView(
                CarerView.Carer.valueOf(row.getString("carer")),
                row.getBoolean("child_knows"),
                row.getString("words"),
                Rows.must(row, "happened_at"),
                new ProfessionalId(Rows.id(row, "recorded_by"))))
        .list();
  }
}
