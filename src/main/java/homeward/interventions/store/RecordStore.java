package homeward.interventions.store;

import homeward.interventions.InterventionId;
import homeward.interventions.NewOutcome;
import homeward.platform.Moments;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people record about interventions, in PostgreSQL. */
@Component
public class RecordStore {

  private static final String ARRANGE =
      """
      insert into interventions.arrangement
        (id, intervention_id, meets_at, place, invited, form_key, recorded_at, recorded_by)
      values (:id, :intervention, :meets, :place, :invited, :key, :now, :by)
      on conflict (form_key) do nothing
      """;

  private static final String ENDED =
      "select exists (select 1 from interventions.outcome where form_key = :key)";

  private static final String END =
      """
      insert into interventions.outcome
        (intervention_id, kind, attended, child_words, family_words, agreed, form_key, happened_at, recorded_at,
         recorded_by)
      values (:intervention, :kind, :attended, cast(:child as text), cast(:family as text), :agreed, :key,
              :happened, :now, :by)
      """;

  private static final String ACTION =
      """
      insert into interventions.agreed_action (id, intervention_id, words, owner, due_at, recorded_at, recorded_by)
      values (:id, :intervention, :words, :owner, :due, :now, :by)
      """;

  private static final String DONE =
      """
      insert into interventions.action_done (action_id, words, form_key, recorded_at, recorded_by)
      values (:action, :words, :key, :now, :by)
      on conflict (action_id) do nothing
      """;

  private static final String DONE_WITH =
      "select exists (select 1 from interventions.action_done where action_id = :action and form_key = :key)";

  private final JdbcClient jdbc;

  RecordStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who records, when, with which form. */
  public record Recording(UUID formKey, Instant now, ProfessionalId by) {}

  /** A meeting as arranged. */
  public record Meeting(Instant meetsAt, String place, String invited) {}

  /** Adds an arrangement; nothing when the same form was sent before. */
  public void arrange(InterventionId id, Meeting meeting, Recording recording) {
    jdbc.sql(ARRANGE)
        .param("id", Ids.next(recording.now()))
        .param("intervention", id.value())
        .param("meets", Moments.at(meeting.meetsAt()))
        .param("place", meeting.place())
        .param("invited", meeting.invited())
        .param("key", recording.formKey())
        .param("now", Moments.at(recording.now()))
        .param("by", recording.by().value())
        .update();
  }

  /** Whether the form ended one before. */
  public boolean ended(UUID formKey) {
    return jdbc.sql(ENDED).param("key", formKey).query(Boolean.class).single();
  }

  /** It was held. */
  public void held(InterventionId id, NewOutcome outcome, Recording recording) {
    jdbc.sql(END)
        .param("intervention", id.value())
        .param("kind", "HELD")
        .param("attended", outcome.attended().toArray(String[]::new))
        .param("child", outcome.views().child())
        .param("family", outcome.views().family())
        .param("agreed", outcome.agreed())
        .param("key", recording.formKey())
        .param("happened", Moments.at(outcome.heldAt()))
        .param("now", Moments.at(recording.now()))
        .param("by", recording.by().value())
        .update();
    for (NewOutcome.NewAction action : outcome.actions()) {
      jdbc.sql(ACTION)
          .param("id", Ids.next(recording.now()))
          .param("intervention", id.value())
          .param("words", action.words())
          .param("owner", action.owner().code())
          .param("due", Moments.at(action.dueAt()))
          .param("now", Moments.at(recording.now()))
          .param("by", recording.by().value())
          .update();
    }
  }

  /** It is not needed. */
  public void notNeeded(InterventionId id, String reason, Recording recording) {
    jdbc.sql(END)
        .param("intervention", id.value())
        .param("kind", "NOT_NEEDED")
        .param("attended", new String[0])
        .param("child", null)
        .param("family", null)
        .param("agreed", reason)
        .param("key", recording.formKey())
        .param("happened", Moments.at(recording.now()))
        .param("now", Moments.at(recording.now()))
        .param("by", recording.by().value())
        .update();
  }

  /** An agreed action was done; false when somebody had said so with another form. */
  public boolean done(UUID action, String words, Recording recording) {
    jdbc.sql(DONE)
        .param("action", action)
        .param("words", words)
        .param("key", recording.formKey())
        .param("now", Moments.at(recording.now()))
        .param("by", recording.by().value())
        .update();
    return jdbc.sql(DONE_WITH)
        .param("action", action)
        .param("key", recording.formKey())
        .query(Boolean.class)
        .single();
  }
}
