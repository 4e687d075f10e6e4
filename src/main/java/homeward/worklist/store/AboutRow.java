package homeward.worklist.store;

import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.worklist.DueWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Whom a row is about, from the columns of {@code children.names}. */
final class AboutRow {

  private AboutRow() {}

  static DueWork.About of(ResultSet row) throws SQLException {
    return new DueWork.About(
        new ChildId(Objects.requireNonNull(row.getObject("child_id", UUID.class))),
        row.getString("initials"),
        Birth.of(
            row.getObject("date_of_birth", LocalDate.class),
            row.getObject("about_age", Integer.class),
            row.getObject("about_age_said", LocalDate.class)));
  }
}
