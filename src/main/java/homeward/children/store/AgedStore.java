package homeward.children.store;

import homeward.children.domain.SearchName;
import homeward.children.matching.AgedPerson;
import homeward.children.matching.PersonMatcher;
import homeward.children.matching.RecordedSex;
import homeward.platform.Moments;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.PersonRecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records of children by name and age, where of one of two only an age is known. */
@Component
public class AgedStore {

  private static final String AGED =
      """
      select c.survivor_id, p.id, p.surname, p.forenames, p.date_of_birth, p.about_age, p.obtained_at, p.sex,
             p.home_postcode
      from children.person_record p
      join children.membership m on m.person_record_id = p.id and m.until_at is null
      join children.child c on c.id = m.child_id
      where p.name_keys && cast(:words as text[])
        and (p.about_age is not null or cast(:also as boolean))
        and (p.date_of_birth is null or p.date_of_birth between :youngest and :oldest)
      """;

  private final JdbcClient jdbc;

  AgedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A record with the age it gives on a day, under its surviving child. */
  public record Aged(ChildId child, PersonRecordId record, AgedPerson person) {}

  /**
   * The records that share a word of the surname and may be of a child of this age.
   *
   * @param dated whether records with a date of birth count too, because the age itself is only
   *     said
   */
  public List<Aged> aged(String surname, int age, boolean dated, LocalDate today) {
    return jdbc.sql(AGED)
        .param(
            "words",
            SearchName.words(surname).stream().map(word -> "w:" + word).toArray(String[]::new))
        .param("also", dated)
        .param("youngest", today.minusYears(age + PersonMatcher.AGES_APART + 1L))
        .param("oldest", today.minusYears(Math.max(0, age - PersonMatcher.AGES_APART)))
        .query((row, number) -> aged(row, today))
        .list();
  }

  private static Aged aged(ResultSet row, LocalDate today) throws SQLException {
    Birth birth =
        Objects.requireNonNull(
            Birth.of(
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("about_age", Integer.class),
                LondonTime.day(Moments.of(row.getObject("obtained_at", OffsetDateTime.class)))));
    return new Aged(
        new ChildId(row.getObject("survivor_id", UUID.class)),
        new PersonRecordId(row.getObject("id", UUID.class)),
        new AgedPerson(
            row.getString("surname"),
            row.getString("forenames"),
            birth.age(today),
            RecordedSex.valueOf(row.getString("sex")),
            row.getString("home_postcode")));
  }
}
