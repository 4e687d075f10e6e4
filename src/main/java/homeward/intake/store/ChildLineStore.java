package homeward.intake.store;

import homeward.shared.Birth;
import homeward.shared.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What to call a child on a page about one report. */
@Component
public class ChildLineStore {

  private static final String LINE =
      "select display_name, date_of_birth, about_age, about_age_said from children.names where child_id = :child";

  private final JdbcClient jdbc;

  ChildLineStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A child's name and date of birth; the date is null when not known. */
  public record ChildLine(String name, @Nullable Birth born) {}

  /** The line of a child. */
  public ChildLine of(ChildId child) {
    return jdbc.sql(LINE)
        .param("child", child.value())
        .query((row, number) -> new ChildLine(row.getString("display_name"), Rows.birth(row)))
        .optional()
        .orElse(new ChildLine("The child", null));
  }
}
