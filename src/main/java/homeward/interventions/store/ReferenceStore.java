package homeward.interventions.store;

import homeward.interventions.InterventionId;
import homeward.interventions.reference.Reference;
import homeward.interventions.reference.Reference.Given;
import homeward.platform.Moments;
import homeward.protocol.ClauseRef;
import homeward.shared.AreaId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Coordinators' references, in PostgreSQL. */
@Component
public class ReferenceStore {

  private static final String OPEN =
      """
      insert into interventions.reference (intervention_id, number, form_key, recorded_at, recorded_by)
      values (:id, :number, :key, :now, :by)
      """;

  private static final String TAKEN =
      """
      select exists (select 1 from interventions.reference n
                     join interventions.intervention i on i.id = n.intervention_id
                     where lower(n.number) = lower(cast(:number as text)) and i.area_id = any (:areas))
      """;

  private static final String STEP =
      """
      insert into interventions.reference_step
        (id, intervention_id, part, professional_id, due_at, protocol_version, clause, form_key, recorded_at, recorded_by)
      values (:step, :id, :part, :who, :due, :version, :clause, :key, :now, :by)
      """;

  private static final String OF =
      """
      select number, recorded_at, recorded_by, supervisor, supervisor_due_at, supervisor_at, supervisor_by,
             officer, officer_due_at, officer_at, officer_by
      from interventions.reference_now
      where intervention_id = :id and supervisor is not null
      """;

  private static final String KEYED =
      """
      select exists (select 1 from interventions.reference_step where form_key = :key)
          or exists (select 1 from interventions.outcome where form_key = :key)
      """;

  private static final String DONE =
      """
      insert into interventions.outcome
        (intervention_id, kind, attended, child_words, family_words, agreed, form_key, happened_at, recorded_at, recorded_by)
      values (:id, 'DONE', '{}', null, null, :words, :key, :now, :now, :by)
      """;

  private static final String HOLDING =
      """
      select distinct h.professional_id, h.post
      from agencies.post_holders h
      where h.post = any (:posts) and h.area_id = any (:areas)
        and h.from_at <= :at and (h.until_at is null or h.until_at > :at)
      order by h.professional_id, h.post
      """;

  private final JdbcClient jdbc;

  ReferenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whose part of a reference. */
  public enum Part {
    SUPERVISOR,
    OFFICER
  }

  /** Somebody is to do their part by then, as the clause says. */
  public record Step(Part part, ProfessionalId who, Instant dueAt, ClauseRef clause) {}

  /** Who records it, when, and with which form. */
  public record Recording(UUID formKey, Instant now, ProfessionalId by) {}

  /** Somebody with a post they hold. */
  public record Holder(ProfessionalId who, Post post) {}

  /** Whether a reference of one of these areas has this number, in capitals or not. */
  public boolean taken(String number, Set<UUID> areas) {
    return jdbc.sql(TAKEN)
        .param("number", number)
        .param("areas", areas.toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }

  /** Opens one. */
  public void open(InterventionId id, String number, Recording recording) {
    jdbc.sql(OPEN)
        .param("id", id.value())
        .param("number", number)
        .param("key", recording.formKey())
        .param("now", Moments.at(recording.now()))
        .param("by", recording.by().value())
        .update();
  }

  /** Gives it to somebody. */
  public void give(InterventionId id, Step step, Recording recording) {
    jdbc.sql(STEP)
        .param("step", Ids.next(recording.now()))
        .param("id", id.value())
        .param("part", step.part().name())
        .param("who", step.who().value())
        .param("due", Moments.at(step.dueAt()))
        .param("version", step.clause().version().id())
        .param("clause", step.clause().id())
        .param("key", recording.formKey())
        .param("now", Moments.at(recording.now()))
        .param("by", recording.by().value())
        .update();
  }

  /** The work is done, and the reference ends. */
  public void done(InterventionId id, String words, Recording recording) {
    jdbc.sql(DONE)
        .param("id", id.value())
        .param("words", words)
        .param("key", recording.formKey())
        .param("now", Moments.at(recording.now()))
        .param("by", recording.by().value())
        .update();
  }

  /** The reference as it stands; empty while none was opened. */
  public Optional<Reference> of(InterventionId id) {
    return jdbc.sql(OF).param("id", id.value()).query(ReferenceStore::reference).optional();
  }

  /** Whether the form with this key gave it to somebody or ended it. */
  public boolean keyed(UUID key) {
    return jdbc.sql(KEYED).param("key", key).query(Boolean.class).single();
  }

  /** Who holds one of the posts in one of the areas then; by names of posts. */
  public List<Holder> holding(Collection<String> posts, Collection<AreaId> areas, Instant at) {
    return jdbc.sql(HOLDING)
        .param("posts", posts.toArray(String[]::new))
        .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
        .param("at", Moments.at(at))
        .query((row, number) ->
            new Holder(
                new ProfessionalId(row.getObject("professional_id", UUID.class)),
                Post.valueOf(row.getString("post"))))
        .list();
  }

  private static Reference reference(ResultSet row, int number) throws SQLException {
    Instant opened = InterventionRows.at(row, "recorded_at");
    ProfessionalId by = who(row, "recorded_by");
    return new Reference(
        row.getString("number"),
        new Given(by, by, opened, opened),
        given(row, "supervisor"),
        row.getObject("officer") == null ? null : given(row, "officer"));
  }

  private static Given given(ResultSet row, String part) throws SQLException {
    return new Given(
        who(row, part),
        who(row, part + "_by"),
        InterventionRows.at(row, part + "_at"),
        InterventionRows.at(row, part + "_due_at"));
  }

  private static ProfessionalId who(ResultSet row, String column) throws SQLException {
    return new ProfessionalId(row.getObject(column, UUID.class));
  }
}
