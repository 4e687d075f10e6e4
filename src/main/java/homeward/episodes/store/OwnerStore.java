package homeward.episodes.store;

import homeward.platform.Moments;
import homeward.shared.DeskId;
import homeward.shared.EpisodeId;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom an episode was given, and who accepted. */
@Component
public class OwnerStore {

  private static final String GIVE =
      """
      insert into episodes.ownership (id, episode_id, owner_kind, owner, known, still_open, risk_words,
                                      next_review_at, form_key, recorded_at, recorded_by, position)
      values (:id, :episode, 'DESK', :owner, cast(:known as text), cast(:open as text), cast(:risk as text),
              cast(:review as timestamptz), cast(:key as uuid), :now, :by,
              (select coalesce(max(o.position), 0) + 1 from episodes.ownership o where o.episode_id = :episode))
      on conflict do nothing
      """;

  private static final String ANSWER =
      """
      insert into episodes.ownership_answer (id, ownership_id, accepted, owner_kind, owner, reason,
                                             recorded_at, recorded_by)
      values (:id, :ownership, :accepted, 'DESK', :owner, cast(:reason as text), :now, :by)
      on conflict do nothing
      """;

  private static final String WAITING =
      "select ownership_id, owner from episodes.waiting_owner where episode_id = :episode";

  private static final String OWNER =
      "select ownership_id, owner from episodes.owner_now where episode_id = :episode";

  private static final String EPISODE_OF =
      "select episode_id from episodes.ownership where id = :id";

  private static final String GIVEN =
      """
      select o.id, o.owner, o.known, o.still_open, o.risk_words, o.next_review_at, o.recorded_at, o.recorded_by,
             a.recorded_at as accepted_at, a.recorded_by as accepted_by, a.owner as accepted_owner,
             r.recorded_at as refused_at, r.recorded_by as refused_by, r.reason
      from episodes.ownership o
      left join episodes.ownership_answer a on a.ownership_id = o.id and a.accepted
      left join lateral (select x.recorded_at, x.recorded_by, x.reason from episodes.ownership_answer x
                         where x.ownership_id = o.id and not x.accepted
                         order by x.recorded_at desc limit 1) r on true
      where o.episode_id = :episode
      order by o.position
      """;

  private final JdbcClient jdbc;

  OwnerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The handover form: everything the next owner must know. */
  public record Form(String known, String open, String risk, Instant nextReview, UUID key) {}

  /** An episode given to a desk. */
  public record Given(UUID ownership, DeskId desk) {}

  /**
   * One giving with its answer, for the story. Times are UTC.
   *
   * @param form what was handed over; null for the first owner
   * @param accepted null while nobody has accepted
   * @param refused the last refusal; null when nobody refused
   */
  public record History(
      UUID id,
      DeskId desk,
      @Nullable Form form,
      Answered given,
      @Nullable Answered accepted,
      @Nullable DeskId acceptedDesk,
      @Nullable Answered refused) {}

  /** Who did it and when; the reason for a refusal, else null. */
  public record Answered(Instant at, ProfessionalId by, @Nullable String reason) {}

  /**
   * Gives the episode to a desk; false when the same form was sent before.
   *
   * @param form null for the first owner
   */
  public boolean give(
      UUID id,
      EpisodeId episode,
      DeskId desk,
      @Nullable Form form,
      Instant now,
      ProfessionalId by) {
    return jdbc.sql(GIVE)
            .param("id", id)
            .param("episode", episode.value())
            .param("owner", desk.value())
            .param("known", form == null ? null : form.known())
            .param("open", form == null ? null : form.open())
            .param("risk", form == null ? null : form.risk())
            .param("review", form == null ? null : Moments.at(form.nextReview()))
            .param("key", form == null ? null : form.key())
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /**
   * Answers; false when it was accepted before.
   *
   * @param reason null when accepted
   */
  public boolean answer(
      UUID id, Given given, @Nullable String reason, Instant now, ProfessionalId by) {
    return jdbc.sql(ANSWER)
            .param("id", id)
            .param("ownership", given.ownership())
            .param("accepted", reason == null)
            .param("owner", given.desk().value())
            .param("reason", reason)
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** The giving that waits for an answer. */
  public Optional<Given> waiting(EpisodeId episode) {
    return jdbc.sql(WAITING).param("episode", episode.value()).query(OwnerStore::given).optional();
  }

  /** The owner; empty for an imported episode. */
  public Optional<Given> owner(EpisodeId episode) {
    return jdbc.sql(OWNER).param("episode", episode.value()).query(OwnerStore::given).optional();
  }

  /** The episode a giving is about. */
  public Optional<EpisodeId> episodeOf(UUID ownership) {
    return jdbc.sql(EPISODE_OF)
        .param("id", ownership)
        .query(UUID.class)
        .optional()
        .map(EpisodeId::new);
  }

  /** Every giving, in order. */
  public List<History> history(EpisodeId episode) {
    return jdbc.sql(GIVEN).param("episode", episode.value()).query(OwnerStore::history).list();
  }

  private static Given given(ResultSet row, int number) throws SQLException {
    return new Given(
        row.getObject("ownership_id", UUID.class), new DeskId(row.getObject("owner", UUID.class)));
  }

  private static History history(ResultSet row, int number) throws SQLException {
    UUID acceptedDesk = row.getObject("accepted_owner", UUID.class);
    UUID id = row.getObject("id", UUID.class);
    return new History(
        id,
        new DeskId(row.getObject("owner", UUID.class)),
        form(row, id),
        new Answered(
            Rows.instant(row, "recorded_at"),
            new ProfessionalId(row.getObject("recorded_by", UUID.class)),
            null),
        answered(row, "accepted", null),
        acceptedDesk == null ? null : new DeskId(acceptedDesk),
        answered(row, "refused", row.getString("reason")));
  }

  private static @Nullable Form form(ResultSet row, UUID id) throws SQLException {
    Instant review = Rows.instantOrNull(row, "next_review_at");
    return review == null
        ? null
        : new Form(
            row.getString("known"),
            row.getString("still_open"),
            row.getString("risk_words"),
            review,
            id);
  }

  private static @Nullable Answered answered(ResultSet row, String prefix, @Nullable String reason)
      throws SQLException {
    Instant at = Rows.instantOrNull(row, prefix + "_at");
    return at == null
        ? null
        : new Answered(at, new ProfessionalId(row.getObject(prefix + "_by", UUID.class)), reason);
  }
}
