package homeward.access.store;

import homeward.access.EmergencyAccess.ToReview;
import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Emergency access and its reviews in PostgreSQL. */
@Component
public class EmergencyStore {

  private static final String BEGIN =
      """
      insert into access.emergency
        (id, child_id, professional, reason, from_at, until_at, recorded_at, recorded_by)
      values (:id, :child, :who, :reason, :from, :until, :from, :who)
      """;

  private static final String TO_REVIEW =
      """
      select e.id, e.child_id, e.professional, e.reason, e.from_at, e.until_at
      from access.emergency e
      where not exists (select 1 from access.emergency_review r where r.emergency_id = e.id)
      order by e.from_at, e.id
      """;

  private static final String REVIEW =
      """
      insert into access.emergency_review
        (id, emergency_id, justified, note, recorded_at, recorded_by)
      select :id, e.id, :justified, :note, :now, :by from access.emergency e where e.id = :emergency
      on conflict (emergency_id) do nothing
      """;

  private final JdbcClient jdbc;

  EmergencyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes down that somebody opened a record. */
  public void begin(
      UUID id, ChildId child, ProfessionalId who, String reason, Instant from, Instant until) {
    jdbc.sql(BEGIN)
        .param("id", id)
        .param("child", child.value())
        .param("who", who.value())
        .param("reason", reason)
        .param("from", Moments.at(from))
        .param("until", Moments.at(until))
        .update();
  }

  /** What nobody has reviewed, oldest first. */
  public List<ToReview> toReview() {
    return jdbc.sql(TO_REVIEW)
        .query((row, number) ->
            new ToReview(
                row.getObject("id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                new ProfessionalId(row.getObject("professional", UUID.class)),
                row.getString("reason"),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Writes a review down; returns whether it was the first. */
  public boolean review(
      UUID id, UUID emergency, boolean justified, String note, Instant now, ProfessionalId by) {
    return jdbc.sql(REVIEW)
            .param("id", id)
            .param("emergency", emergency)
            .param("justified", justified)
            .param("note", note)
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }
}
