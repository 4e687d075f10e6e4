package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.Kept;
import homeward.returninterviews.domain.BlamingWords;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sections of interviews' forms. */
@Component
public class TalkStore {

  private static final String SECTIONS =
      """
      select id, section, recorded_at, recorded_by from returninterviews.section_now where interview_id = :interview
      """;

  private static final String LINES =
      """
      select l.section_id, l.field, l.value from returninterviews.section_line l
      join returninterviews.section_now s on s.id = l.section_id
      where s.interview_id = :interview order by l.section_id, l.field, l.line
      """;

  private static final String PHRASES =
      """
      select k.section_id, k.phrase from returninterviews.kept_phrase k
      join returninterviews.section_now s on s.id = k.section_id
      where s.interview_id = :interview order by k.field, k.phrase
      """;

  private static final String USED =
      "select exists (select 1 from returninterviews.section where form_key = :key) as used";

  private static final String ADD =
      """
      insert into returninterviews.section (id, interview_id, section, supersedes, form_key, recorded_at, recorded_by)
      values (:id, :interview, :section, cast(:supersedes as uuid), :key, :now, :by)
      """;

  private static final String ADD_LINE =
      """
      insert into returninterviews.section_line (section_id, field, line, value, recorded_at, recorded_by)
      values (:id, :field, :line, :value, :now, :by)
      """;

  private static final String ADD_PHRASE =
      """
      insert into returninterviews.kept_phrase (section_id, field, phrase, recorded_at, recorded_by)
      values (:id, :field, :phrase, :now, :by)
      """;

  private final JdbcClient jdbc;

  TalkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A section to be saved after the version it supersedes; null for the first. */
  public record NewVersion(
      UUID id,
      InterviewId interview,
      String section,
      Map<String, List<String>> values,
      @Nullable UUID supersedes) {}

  private record Part(UUID section, String field, String value) {}

  /** Every section as it stands, by its code. */
  public Map<String, Kept> all(InterviewId interview) {
    Map<UUID, Map<String, List<String>>> values = new HashMap<>();
    jdbc.sql(LINES)
        .param("interview", interview.value())
        .query((row, number) ->
            new Part(Rows.id(row, "section_id"), row.getString("field"), row.getString("value")))
        .list()
        .forEach(part ->
            values
                .computeIfAbsent(part.section(), one -> new TreeMap<>())
                .computeIfAbsent(part.field(), one -> new ArrayList<>())
                .add(part.value()));
    Map<UUID, List<String>> phrases = new HashMap<>();
    jdbc.sql(PHRASES)
        .param("interview", interview.value())
        .query((row, number) -> new Part(Rows.id(row, "section_id"), "", row.getString("phrase")))
        .list()
        .forEach(part ->
            phrases.computeIfAbsent(part.section(), one -> new ArrayList<>()).add(part.value()));
    Map<String, Kept> all = new TreeMap<>();
    jdbc.sql(SECTIONS)
        .param("interview", interview.value())
        .query((row, number) -> {
          UUID id = Rows.id(row, "id");
          return Map.entry(
              row.getString("section"),
              new Kept(
                  id,
                  values.getOrDefault(id, Map.of()),
                  phrases.getOrDefault(id, List.of()),
                  new ProfessionalId(Rows.id(row, "recorded_by")),
                  Rows.must(row, "recorded_at")));
        })
        .list()
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return all;
  }

  /** Whether the form with this key was saved before. */
  public boolean used(UUID formKey) {
    return jdbc.sql(USED)
        .param("key", formKey)
        .query((row, number) -> row.getBoolean("used"))
        .single();
  }

  /** Saves a section with the questioned phrases that were kept. */
  public void save(
      NewVersion version,
      Map<String, List<BlamingWords.Found>> kept,
      UUID formKey,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(ADD)
        .param("id", version.id())
        .param("interview", version.interview().value())
        .param("section", version.section())
        .param("supersedes", version.supersedes())
        .param("key", formKey)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
    version
        .values()
        .forEach((field, values) -> {
          for (int line = 0; line < values.size(); line++) {
            jdbc.sql(ADD_LINE)
                .param("id", version.id())
                .param("field", field)
                .param("line", line)
                .param("value", values.get(line))
                .param("now", Moments.at(now))
                .param("by", by.value())
                .update();
          }
        });
    kept.forEach((field, phrases) ->
        phrases.stream()
            .map(BlamingWords.Found::phrase)
            .distinct()
            .forEach(phrase ->
                jdbc.sql(ADD_PHRASE)
                    .param("id", version.id())
                    .param("field", field)
                    .param("phrase", phrase)
                    .param("now", Moments.at(now))
                    .param("by", by.value())
                    .update()));
  }
}
