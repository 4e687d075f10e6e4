package homeward.intake.store;

import homeward.platform.Moments;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts of an absence: a call back, a review, the end. Each is recorded once. */
@Component
public class AbsenceStepStore {

  private static final String CALL_BACK =
      """
      insert into intake.call_back (due_id, absence_id, reached, said, form_key, happened_at, recorded_at, recorded_by)
      values (:due, :absence, :reached, :said, :key, :happened, :now, :by)
      """;

  private static final String REVIEW =
      """
      insert into intake.absence_review (due_id, absence_id, rationale, form_key, recorded_at, recorded_by)
      values (:due, :absence, :rationale, :key, :now, :by)
      """;

  private static final String RETURNED =
      """
      insert into intake.absence_end (absence_id, kind, place, brought_back_by, closing_code, form_key, happened_at,
                                      recorded_at, recorded_by)
      values (:absence, 'RETURNED', :place, cast(:brought as text), :code, :key, :happened, :now, :by)
      """;

  private static final String BECAME_MISSING =
      """
      insert into intake.absence_end (absence_id, kind, decision_id, form_key, happened_at, recorded_at, recorded_by)
      values (:absence, 'BECAME_MISSING', :decision, :key, :now, :now, :by)
      """;

  private static final String KEY_USED =
      """
      select exists (select 1 from intake.call_back where form_key = :key)
          or exists (select 1 from intake.absence_review where form_key = :key)
          or exists (select 1 from intake.absence_end where form_key = :key) as used
      """;

  private final JdbcClient jdbc;

  AbsenceStepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who recorded something, when and from which form. */
  public record Recorded(UUID formKey, Instant at, ProfessionalId by) {}

  /** Whether a form with this key was recorded before. */
  public boolean used(UUID key) {
    return jdbc.sql(KEY_USED)
        .param("key", key)
        .query((row, number) -> row.getBoolean("used"))
        .single();
  }

  /** Adds a call back. */
  public void callBack(
      UUID due, UUID absence, boolean reached, String said, Instant happened, Recorded recorded) {
    jdbc.sql(CALL_BACK)
        .param("due", due)
        .param("absence", absence)
        .param("reached", reached)
        .param("said", said)
        .param("key", recorded.formKey())
        .param("happened", Moments.at(happened))
        .param("now", Moments.at(recorded.at()))
        .param("by", recorded.by().value())
        .update();
  }

  /** Adds a review. */
  public void review(UUID due, UUID absence, String rationale, Recorded recorded) {
    jdbc.sql(REVIEW)
        .param("due", due)
        .param("absence", absence)
        .param("rationale", rationale)
        .param("key", recorded.formKey())
        .param("now", Moments.at(recorded.at()))
        .param("by", recorded.by().value())
        .update();
  }

  /** The child returned. */
  public void returned(
      UUID absence,
      String place,
      @Nullable String broughtBackBy,
      String closingCode,
      Instant happened,
      Recorded recorded) {
    jdbc.sql(RETURNED)
        .param("absence", absence)
        .param("place", place)
        .param("brought", broughtBackBy)
        .param("code", closingCode)
        .param("key", recorded.formKey())
        .param("happened", Moments.at(happened))
        .param("now", Moments.at(recorded.at()))
        .param("by", recorded.by().value())
        .update();
  }

  /** The child was decided to be missing. */
  public void becameMissing(UUID absence, UUID decision, Recorded recorded) {
    jdbc.sql(BECAME_MISSING)
        .param("absence", absence)
        .param("decision", decision)
        .param("key", recorded.formKey())
        .param("now", Moments.at(recorded.at()))
        .param("by", recorded.by().value())
        .update();
  }
}
