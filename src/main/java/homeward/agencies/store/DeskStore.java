package homeward.agencies.store;

import homeward.agencies.Desk;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.DeskId;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Desks and who is at them. */
@Component
public class DeskStore {

  private static final String ALL =
      "select id, post, area_id, name from agencies.desk order by name";

  private static final String AT =
      """
      select p.name from agencies.desk_sign_on s
      join agencies.professional p on p.id = s.professional_id
      where s.desk_id = :desk and s.until_at is null
      order by p.name
      """;

  private static final String SIGN_ON =
      """
      insert into agencies.desk_sign_on (id, desk_id, professional_id, from_at, recorded_at, recorded_by)
      values (:id, :desk, :who, :now, :now, :who)
      on conflict (desk_id, professional_id) where until_at is null do nothing
      """;

  private static final String SIGN_OFF =
      """
      update agencies.desk_sign_on set until_at = :now
      where professional_id = :who and until_at is null
      """;

  private static final String OTHERS =
      """
      select exists (
        select 1 from agencies.post_held h
        join agencies.professional p on p.id = h.professional_id
        where h.post = :post and h.area_id = any (:areas) and h.professional_id <> :but and p.kind = 'PERSON'
          and h.from_at <= :now and (h.until_at is null or h.until_at > :now))
      """;

  private static final String ADD =
      """
      insert into agencies.desk (id, post, area_id, name, recorded_at, recorded_by)
      values (:id, :post, :area, :name, :now, :by)
      """;

  private final JdbcClient jdbc;
  private final KeptList<Desk> desks;

  DeskStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.desks = new KeptList<>(this::read);
  }

  /**
   * All desks, by name. They are few; one that another node added is among them within ten seconds.
   */
  public List<Desk> all() {
    return desks.get();
  }

  /** Adds a desk. */
  public void add(Desk desk, Instant now, ProfessionalId by) {
    jdbc.sql(ADD)
        .param("id", desk.id().value())
        .param("post", desk.post().name())
        .param("area", desk.area().value())
        .param("name", desk.name())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
    desks.added();
  }

  private List<Desk> read() {
    return jdbc.sql(ALL)
        .query((row, number) ->
            new Desk(
                new DeskId(row.getObject("id", UUID.class)),
                Post.valueOf(row.getString("post")),
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getString("name")))
        .list();
  }

  /** Names of those at a desk. */
  public List<String> at(DeskId desk) {
    return jdbc.sql(AT)
        .param("desk", desk.value())
        .query((row, number) -> row.getString("name"))
        .list();
  }

  /**
   * Whether somebody else holds the post now in one of the areas.
   *
   * @param but who does not count
   */
  public boolean others(Post post, List<AreaId> areas, ProfessionalId but, Instant now) {
    return jdbc.sql(OTHERS)
        .param("post", post.name())
        .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
        .param("but", but.value())
        .param("now", Moments.at(now))
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /** Signs on, unless signed on already. */
  public void signOn(UUID id, DeskId desk, ProfessionalId who, Instant now) {
    jdbc.sql(SIGN_ON)
        .param("id", id)
        .param("desk", desk.value())
        .param("who", who.value())
        .param("now", Moments.at(now))
        .update();
  }

  /** Signs off every desk. */
  public void signOff(ProfessionalId who, Instant now) {
    jdbc.sql(SIGN_OFF).param("who", who.value()).param("now", Moments.at(now)).update();
  }
}
