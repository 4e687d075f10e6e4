package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.returninterviews.InterviewId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was given which interview. */
@Component
public class AllocationStore {

  private static final String ADD =
      """
      insert into returninterviews.allocation (id, interview_id, interviewer, supersedes, form_key, recorded_at, recorded_by)
      values (:id, :interview, :interviewer, cast(:supersedes as uuid), :key, :now, :by)
      """;

  private static final String OF_KEY =
      "select interviewer from returninterviews.allocation where form_key = :key";

  private static final String NOW =
      """
      select allocation_id, interviewer, recorded_at, recorded_by
      from returninterviews.allocation_now where interview_id = :interview
      """;

  private static final String LOADS =
      """
      select interviewer, count(*) as open from returninterviews.standing
      where team_id = :team and interviewer is not null and stage in ('ALLOCATED', 'TRIED', 'ACCEPTED')
      group by interviewer
      """;

  private static final String KNOWS =
      """
      select distinct a.interviewer from returninterviews.allocation a
      join returninterviews.interview i on i.id = a.interview_id
      where i.child_id = :child and i.id <> :interview
      """;

  private final JdbcClient jdbc;

  AllocationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The allocation that stands. */
  public record Standing(UUID id, ProfessionalId interviewer, Instant at, ProfessionalId by) {}

  /** Adds an allocation. */
  public void add(
      UUID id,
      InterviewId interview,
      ProfessionalId interviewer,
      @Nullable UUID supersedes,
      UUID formKey,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("interview", interview.value())
        .param("interviewer", interviewer.value())
        .param("supersedes", supersedes)
        .param("key", formKey)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Whom the form with this key allocated; empty when it was not sent before. */
  public Optional<ProfessionalId> ofKey(UUID key) {
    return jdbc.sql(OF_KEY)
        .param("key", key)
        .query((row, number) -> new ProfessionalId(Rows.id(row, "interviewer")))
        .optional();
  }

  /** The allocation that stands; empty when nobody has it. */
  public Optional<Standing> now(InterviewId interview) {
    return jdbc.sql(NOW)
        .param("interview", interview.value())
        .query((row, number) ->
            new Standing(
                Rows.id(row, "allocation_id"),
                new ProfessionalId(Rows.id(row, "interviewer")),
                Rows.must(row, "recorded_at"),
                new ProfessionalId(Rows.id(row, "recorded_by"))))
        .optional();
  }

  /** How many open interviews each interviewer of a service has; those with none are left out. */
  public Map<ProfessionalId, Integer> loads(TeamId team) {
    return jdbc
        .sql(LOADS)
        .param("team", team.value())
        .query((row, number) ->
            Map.entry(new ProfessionalId(Rows.id(row, "interviewer")), row.getInt("open")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Who was given an earlier or another interview with the child. */
  public Set<ProfessionalId> knows(ChildId child, InterviewId other) {
    return jdbc
        .sql(KNOWS)
        .param("child", child.value())
        .param("interview", other.value())
        .query((row, number) -> new ProfessionalId(Rows.id(row, "interviewer")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
