package homeward.intake.store;

import homeward.intake.Decide.Collecting;
import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who goes to where a child is thought to be, and whether the child was there. */
@Component
public class CollectionStore {

  private static final String WHEREABOUTS =
      """
      insert into intake.whereabouts (id, report_id, place, grounds, police_help, safety_reason, recorded_at, recorded_by)
      values (:id, :report, :place, :grounds, :help, :reason, :now, :by)
      on conflict (report_id) do nothing
      """;

  private static final String ADD =
      """
      insert into intake.collection (id, report_id, child_id, decision_id, collected_by, desk_id, due_at, recorded_at,
                                     recorded_by)
      values (:id, :report, :child, cast(:decision as uuid), :collected, :desk, :due, :now, :by)
      on conflict (report_id) do nothing
      """;

  private static final String OF_REPORT =
      """
      select c.id, c.collected_by, c.due_at, w.place, w.safety_reason, e.there, e.words, e.happened_at
      from intake.collection c
      left join intake.whereabouts w on w.report_id = c.report_id
      left join intake.collection_end e on e.collection_id = c.id
      where c.report_id = :report
      """;

  private static final String END =
      """
      insert into intake.collection_end (collection_id, there, words, form_key, happened_at, recorded_at, recorded_by)
      values (:collection, :there, :words, :key, :happened, :now, :by)
      on conflict (collection_id) do nothing
      """;

  private static final String DESK =
      "select desk_id from intake.collection where report_id = :report";

  private final JdbcClient jdbc;

  CollectionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A collection. Times are UTC.
   *
   * @param there whether the child was there; null while nobody has said
   * @param words what was found; empty while nobody has said
   * @param endedAt when; null while nobody has said
   */
  public record Collection(
      UUID id,
      String collectedBy,
      Instant dueAt,
      String place,
      String safetyReason,
      @Nullable Boolean there,
      String words,
      @Nullable Instant endedAt) {}

  /**
   * Adds a collection; where the child is thought to be stays as first told.
   *
   * @param decision null when the carer goes without one
   * @return false when the report has a collection
   */
  public boolean add(
      UUID id,
      ReportId report,
      ChildId child,
      @Nullable UUID decision,
      Collecting collecting,
      DeskId desk,
      AbsenceStepStore.Recorded recorded) {
    jdbc.sql(WHEREABOUTS)
        .param("id", id)
        .param("report", report.value())
        .param("place", collecting.place())
        .param("grounds", collecting.grounds())
        .param("help", !collecting.safetyReason().isBlank())
        .param("reason", collecting.safetyReason())
        .param("now", Moments.at(recorded.at()))
        .param("by", recorded.by().value())
        .update();
    return jdbc.sql(ADD)
            .param("id", id)
            .param("report", report.value())
            .param("child", child.value())
            .param("decision", decision)
            .param("collected", collecting.collectedBy())
            .param("desk", desk.value())
            .param("due", Moments.at(collecting.askAt()))
            .param("now", Moments.at(recorded.at()))
            .param("by", recorded.by().value())
            .update()
        == 1;
  }

  /** The collection of a report; empty when there is none. */
  public Optional<Collection> ofReport(ReportId report) {
    return jdbc.sql(OF_REPORT)
        .param("report", report.value())
        .query((row, number) -> {
          Instant ended = Rows.instantOrNull(row, "happened_at");
          return new Collection(
              Rows.uuid(row, "id"),
              row.getString("collected_by"),
              Rows.instant(row, "due_at"),
              Rows.textOrEmpty(row, "place"),
              Rows.textOrEmpty(row, "safety_reason"),
              ended == null ? null : row.getBoolean("there"),
              Rows.textOrEmpty(row, "words"),
              ended);
        })
        .optional();
  }

  /** The desk that asks; empty when the report has no collection. */
  public Optional<DeskId> desk(ReportId report) {
    return jdbc.sql(DESK)
        .param("report", report.value())
        .query((row, number) -> new DeskId(Rows.uuid(row, "desk_id")))
        .optional();
  }

  /** Says whether the child was there; false when somebody said so before. */
  public boolean end(
      UUID collection,
      boolean there,
      String words,
      Instant happened,
      AbsenceStepStore.Recorded recorded) {
    return jdbc.sql(END)
            .param("collection", collection)
            .param("there", there)
            .param("words", words)
            .param("key", recorded.formKey())
            .param("happened", Moments.at(happened))
            .param("now", Moments.at(recorded.at()))
            .param("by", recorded.by().value())
            .update()
        == 1;
  }
}
