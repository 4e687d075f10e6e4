package homeward.exchange.store;

import homeward.exchange.SourceProfile;
import homeward.exchange.domain.file.TextEncoding;
import homeward.exchange.domain.mapping.DateStyle;
import homeward.exchange.domain.mapping.Layout;
import homeward.exchange.domain.notifications.Column;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Source profiles, their versions and which file was read by which. */
@Component
public class ProfileStore {

  private static final String PROFILES =
      """
      select p.id, p.area_id, p.name, v.id as version_id, v.number, v.headings, v.facts, v.dates, v.encoding,
             v.recorded_at, v.recorded_by
      from exchange.profile p
      join exchange.profile_version v on v.profile_id = p.id
      """;

  private static final String NEWEST =
      PROFILES
          + """
          where p.area_id = any (cast(:areas as uuid[]))
            and v.number = (select max(n.number) from exchange.profile_version n where n.profile_id = p.id)
          order by p.name, p.id
          """;

  private static final String VERSION = PROFILES + "where v.id = :version";

  private static final String LOCK =
      "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(:area as text), 602))) as one_saves_at_a_time";

  private static final String ADD =
      """
      insert into exchange.profile (id, area_id, name, name_key, recorded_at, recorded_by)
      values (:id, :area, :name, :key, :now, :by)
      """;

  private static final String ADD_VERSION =
      """
      insert into exchange.profile_version
        (id, profile_id, number, headings, facts, dates, encoding, recorded_at, recorded_by)
      values (:id, :profile, :number, cast(:headings as text[]), cast(:facts as text[]), :dates,
              cast(:encoding as text), :now, :by)
      """;

  private static final String USE =
      """
      insert into exchange.batch_profile (id, batch_id, profile_version_id, recorded_at, recorded_by)
      values (:id, :batch, :version, :now, :by)
      """;

  private final JdbcClient jdbc;

  ProfileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest version of each profile of these areas, by name. */
  public List<SourceProfile> newest(UUID[] areas) {
    return jdbc.sql(NEWEST).param("areas", areas).query((row, number) -> profile(row)).list();
  }

  /** One version; empty when there is none of this id. */
  public Optional<SourceProfile> version(UUID version) {
    return jdbc.sql(VERSION)
        .param("version", version)
        .query((row, number) -> profile(row))
        .optional();
  }

  /** One saves a profile of this area at a time. */
  public void lock(AreaId area) {
    jdbc.sql(LOCK).param("area", area.value()).query(Integer.class).single();
  }

  /** Adds a profile without a version; its id. */
  public UUID add(AreaId area, String name, Instant now, ProfessionalId by) {
    UUID id = Ids.next(now);
    jdbc.sql(ADD)
        .param("id", id)
        .param("area", area.value())
        .param("name", name)
        .param("key", key(name))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
    return id;
  }

  /** Adds a version; its id. */
  public UUID addVersion(
      UUID profile,
      int number,
      Layout layout,
      @Nullable TextEncoding encoding,
      Instant now,
      ProfessionalId by) {
    UUID id = Ids.next(now);
    DateStyle dates = layout.dates();
    jdbc.sql(ADD_VERSION)
        .param("id", id)
        .param("profile", profile)
        .param("number", number)
        .param("headings", layout.headings().toArray(String[]::new))
        .param("facts", layout.places().stream().map(ProfileStore::code).toArray(String[]::new))
        .param("dates", (dates == null ? DateStyle.DAY_FIRST : dates).name())
        .param("encoding", encoding == null ? null : encoding.name())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
    return id;
  }

  /** From now on this file is read by this version. */
  public void use(BatchId batch, UUID version, Instant now, ProfessionalId by) {
    jdbc.sql(USE)
        .param("id", Ids.next(now))
        .param("batch", batch.value())
        .param("version", version)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Two names with the same key are one name. */
  public static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
  }

  private static String code(Layout.Place place) {
    Column fact = place.fact();
    return fact == null ? "" : fact.name();
  }

  private static SourceProfile profile(ResultSet row) throws SQLException {
    String[] headings = (String[]) row.getArray("headings").getArray();
    String[] facts = (String[]) row.getArray("facts").getArray();
    List<Layout.Place> places = new ArrayList<>();
    for (int i = 0; i < headings.length; i++) {
      places.add(
          new Layout.Place(headings[i], facts[i].isEmpty() ? null : Column.valueOf(facts[i])));
    }
    String encoding = row.getString("encoding");
    return new SourceProfile(
        row.getObject("id", UUID.class),
        new AreaId(row.getObject("area_id", UUID.class)),
        row.getString("name"),
        new SourceProfile.Version(
            row.getObject("version_id", UUID.class),
            row.getInt("number"),
            new Layout(places, DateStyle.valueOf(row.getString("dates"))),
            encoding == null ? null : TextEncoding.valueOf(encoding),
            Moment.of(row, "recorded_at"),
            new ProfessionalId(row.getObject("recorded_by", UUID.class))));
  }
}
