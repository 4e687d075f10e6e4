package homeward.children.store;

import homeward.access.Reach;
import homeward.children.ChildSearch;
import homeward.children.Identity;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds children by index and keeps those within the reader's reach. */
@Component
public class SearchStore {

  private static final String FIND =
      """
      select s.id, s.reference, p.surname, p.forenames, p.known_as, p.date_of_birth, p.about_age,
             p.obtained_at, p.sex, p.gender,
             p.ethnicity
      from children.find(cast(:words as text[]), cast(:forms as text[]), cast(:born as date[]),
             cast(:reference as text), :parties, :professional, :at, :most) f
      join children.child s on s.id = f.child_id
      join children.person_record p on p.id = s.person_record_id
      order by f.score desc, p.surname, p.forenames, s.id
      """;

  private static final String WITHIN_REACH =
      """
      select s.id, s.reference, p.surname, p.forenames, p.known_as, p.date_of_birth, p.about_age,
             p.obtained_at, p.sex, p.gender,
             p.ethnicity
      from (select distinct c.survivor_id
            from access.reach(:parties, :professional, :at) r
            join children.child c on c.id = r.child_id
            limit :most) mine
      join children.child s on s.id = mine.survivor_id
      join children.person_record p on p.id = s.person_record_id
      order by p.surname, p.forenames, s.id
      """;

  private final JdbcClient jdbc;

  SearchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The best hits within reach, best first.
   *
   * @param words of names, in their search form
   * @param forms for each word its nicknames and other spellings, separated by spaces
   * @param born days that may be meant; empty when none was typed
   * @param reference exact; null when none was typed
   */
  public List<ChildSearch.Hit> find(
      Reach reach,
      List<String> words,
      List<String> forms,
      List<LocalDate> born,
      @Nullable String reference,
      int most) {
    return jdbc.sql(FIND)
        .param("words", words.toArray(String[]::new))
        .param("forms", forms.toArray(String[]::new))
        .param("born", born.stream().map(LocalDate::toString).toArray(String[]::new))
        .param("reference", reference)
        .param("most", most)
        .params(reach.parameters())
        .query((row, number) -> hit(row, reach))
        .list();
  }

  /** The children within reach by name, at most so many. */
  public List<ChildSearch.Hit> withinReach(Reach reach, int most) {
    return jdbc.sql(WITHIN_REACH)
        .param("most", most)
        .params(reach.parameters())
        .query((row, number) -> hit(row, reach))
        .list();
  }

  private static ChildSearch.Hit hit(ResultSet row, Reach reach) throws SQLException {
    Identity identity = ChildStore.identity(row);
    return new ChildSearch.Hit(
        new ChildId(row.getObject("id", UUID.class)),
        row.getString("reference"),
        identity.displayName(),
        identity.knownAs(),
        identity.initials(),
        identity.dateOfBirth(),
        identity.birth().words(LondonTime.day(reach.at())));
  }
}
