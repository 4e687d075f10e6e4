package homeward.episodes.store;

import homeward.platform.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads times out of rows. */
final class Rows {

  private Rows() {}

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Moments.of(row.getObject(column, OffsetDateTime.class));
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : Moments.of(moment);
  }

  /** A column of whole seconds as a length of time. */
  static Duration seconds(ResultSet row, String column) throws SQLException {
    return Duration.ofSeconds(row.getLong(column));
  }
}
