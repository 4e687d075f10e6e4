package homeward.interventions.store;

import homeward.interventions.Intervention;
import homeward.interventions.Intervention.AgreedAction;
import homeward.interventions.InterventionId;
import homeward.interventions.domain.Ladder;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes an intervention of a row. */
final class InterventionRows {

  private InterventionRows() {}

  static Intervention intervention(ResultSet row, List<AgreedAction> actions) throws SQLException {
    return new Intervention(
        new InterventionId(row.getObject("id", UUID.class)),
        new ChildId(row.getObject("child_id", UUID.class)),
        new AreaId(row.getObject("area_id", UUID.class)),
        cause(row),
        ladder(row),
        new Intervention.Progress(
            takenBack(row), arranged(row), handed(row), outcome(row), actions));
  }

  private static Intervention.Cause cause(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return new Intervention.Cause(
        Calls.valueOf(row.getString("calls_for")),
        row.getInt("level"),
        new Intervention.ClauseThen(
            row.getString("clause"), row.getString("sentence"), row.getString("href")),
        reason == null
            ? null
            : new Intervention.Asked(reason, row.getBoolean("immediate"), by(row, "recorded_by")),
        at(row, "happened_at"),
        row.getBoolean("from_history"),
        counted(row));
  }

  private static List<Intervention.Counted> counted(ResultSet row) throws SQLException {
    Array subjects = row.getArray("subjects");
    if (subjects == null) {
      return List.of();
    }
    UUID[] ids = (UUID[]) subjects.getArray();
    List<Instant> starts = times(row.getArray("starts"));
    List<Intervention.Counted> counted = new ArrayList<>();
    boolean place = row.getString("place") != null;
    for (int one = 0; one < ids.length; one++) {
      counted.add(new Intervention.Counted(place ? null : ids[one], starts.get(one)));
    }
    return counted;
  }

  private static @Nullable Ladder ladder(ResultSet row) throws SQLException {
    if (row.getObject("due_at") == null) {
      return null;
    }
    return new Ladder(
        List.of((String[]) row.getArray("chairs").getArray()),
        times(row.getArray("told_at")),
        at(row, "due_at"),
        row.getBoolean("days_known"));
  }

  private static Intervention.@Nullable TakenBack takenBack(ResultSet row) throws SQLException {
    return row.getObject("taken_back_at") == null
        ? null
        : new Intervention.TakenBack(
            at(row, "taken_back_at"), "START_GONE".equals(row.getString("taken_back_reason")));
  }

  private static Intervention.@Nullable Arrangement arranged(ResultSet row) throws SQLException {
    return row.getObject("meets_at") == null
        ? null
        : new Intervention.Arrangement(
            at(row, "meets_at"),
            row.getString("meets_where"),
            row.getString("invited"),
            at(row, "arranged_at"),
            by(row, "arranged_by"));
  }

  static Intervention.@Nullable Handed handed(ResultSet row) throws SQLException {
    return row.getObject("handed_due_at") == null
        ? null
        : new Intervention.Handed(row.getObject("officer") != null, at(row, "handed_due_at"));
  }

  private static Intervention.@Nullable Outcome outcome(ResultSet row) throws SQLException {
    String ending = row.getString("ending");
    if (ending == null) {
      return null;
    }
    String child = row.getString("child_words");
    String family = row.getString("family_words");
    return new Intervention.Outcome(
        Intervention.Ending.valueOf(ending),
        List.of((String[]) row.getArray("attended").getArray()),
        child == null || family == null ? null : new Intervention.Views(child, family),
        row.getString("agreed"),
        at(row, "ended_at"),
        by(row, "ended_by"));
  }

  static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static ProfessionalId by(ResultSet row, String column) throws SQLException {
    return new ProfessionalId(row.getObject(column, UUID.class));
  }

  private static List<Instant> times(Array array) throws SQLException {
    return Arrays.stream((Timestamp[]) array.getArray()).map(Timestamp::toInstant).toList();
  }
}
