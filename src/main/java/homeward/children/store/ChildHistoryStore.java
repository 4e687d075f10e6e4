package homeward.children.store;

import homeward.children.ChildHistory.KnownDescription;
import homeward.children.HistoricFact;
import homeward.children.HistoricPerson;
import homeward.children.domain.SearchName;
import homeward.children.matching.BlockingKeys;
import homeward.children.matching.KnownPerson;
import homeward.children.matching.MatchReason;
import homeward.children.matching.MatchScore;
import homeward.children.matching.PersonDetails;
import homeward.children.matching.RecordedSex;
import homeward.platform.ManyRows;
import homeward.platform.Moments;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.PersonRecordId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children of an import in PostgreSQL, many rows at once. */
@Component
public class ChildHistoryStore {

  private static final String CANDIDATES =
      """
      select c.survivor_id, p.id, p.surname, p.forenames, p.date_of_birth, p.sex, p.home_postcode,
             coalesce((select o.child_id from children.membership o
                       where o.person_record_id = p.id and o.because = 'CREATED'
                       order by o.recorded_at limit 1), c.survivor_id) as own_id
      from children.person_record p
      join children.membership m on m.person_record_id = p.id and m.until_at is null
      join children.child c on c.id = m.child_id
      where p.match_keys && cast(:keys as text[]) and p.date_of_birth is not null and p.batch_id is distinct from :batch
      order by p.recorded_at, p.id
      """;

  private static final String IDS =
      """
      select id, survivor_id from children.child where survivor_id = any (cast(:survivors as uuid[]))
      """;

  private static final String RECORD =
      """
      insert into children.person_record
        (id, surname, forenames, date_of_birth, sex, ethnicity, home_postcode, source, supplied_by, obtained_at,
         search_name, match_keys, recorded_at, recorded_by, batch_id)
      values (:record, :surname, :forenames, :born, :sex, nullif(:ethnicity, ''), cast(:postcode as text),
         'import', 'police notification', :obtained, :searchName, cast(:keys as text[]), :now, :by, :batch)
      """;

  private static final String CHILD =
      """
      insert into children.child
        (id, reference, area_id, survivor_id, person_record_id, recorded_at, recorded_by, batch_id)
      values (:child, :reference, :area, :child, :record, :now, :by, :batch)
      """;

  private static final String CREATED =
      """
      insert into children.membership
        (id, person_record_id, child_id, because, names_child, from_at, until_at, recorded_at, recorded_by, batch_id)
      values (:id, :record, :child, 'CREATED', true, :now, cast(:until as timestamptz), :now, :by, :batch)
      """;

  private static final String MERGE =
      """
      insert into children.merge (id, child_id, into_id, score, recorded_at, recorded_by, batch_id)
      values (:merge, :child, :into, :score, :now, :by, :batch)
      """;

  private static final String MERGED =
      """
      insert into children.membership
        (id, person_record_id, child_id, because, names_child, score, merge_id, from_at, recorded_at, recorded_by,
         batch_id)
      values (:id, :record, :into, 'MERGED', false, :score, :merge, :now, :now, :by, :batch)
      """;

  private static final String SURVIVES =
      "update children.child set survivor_id = :into where id = :child";

  private static final String PROPOSE =
      """
      insert into children.match_proposal
        (id, child_id, other_id, score, reasons, due_at, recorded_at, recorded_by, batch_id)
      values (:id, :child, :other, :score, cast(:reasons as text[]), :now, :now, :by, :batch)
      on conflict (child_id, other_id) do nothing
      """;

  private static final String DECIDED =
      """
      insert into children.match_decision (id, proposal_id, same, merge_id, note, recorded_at, recorded_by, batch_id)
      values (:decision, :id, true, :merge, 'joined by score when imported', :now, :by, :batch)
      """;

  private static final String STANDING =
      """
      insert into children.care_status
        (id, child_id, status, authority_id, from_at, supplied_by, recorded_at, recorded_by, batch_id)
      select :id, c.id, :status, cast(:authority as uuid), :at, 'police notification', :now, :by, :batch
      from children.child c
      where c.id = :child
        and not exists (select 1 from children.care_status s
                        join children.child of on of.id = s.child_id where of.survivor_id = c.survivor_id)
      """;

  private static final String MARKER =
      """
      insert into children.marker (id, child_id, kind, supplied_by, obtained_at, recorded_at, recorded_by, batch_id)
      select :id, c.id, :kind, 'police notification', :at, :now, :by, :batch
      from children.child c
      where c.id = :child
        and not exists (select 1 from children.marker m
                        join children.child of on of.id = m.child_id
                        where of.survivor_id = c.survivor_id
                          and m.kind in (:kind, 'EXPLOITATION_KNOWN', 'EXPLOITATION_SUSPECTED'))
      """;

  private final JdbcClient jdbc;
  private final ManyRows many;
  private final FreeReferences free;

  ChildHistoryStore(JdbcClient jdbc, ManyRows many, FreeReferences free) {
    this.jdbc = jdbc;
    this.many = many;
    this.free = free;
  }

  /** Who records, when and for which import. */
  public record Recording(Instant now, ProfessionalId by, BatchId batch) {

    private MapSqlParameterSource row() {
      return new MapSqlParameterSource()
          .addValue("id", Ids.next(now))
          .addValue("now", Moments.at(now))
          .addValue("by", by.value())
          .addValue("batch", batch.value());
    }
  }

  /** The descriptions with one of these keys, but for those of one import; oldest first. */
  public List<KnownDescription> candidates(Set<String> keys, BatchId but) {
    return jdbc.sql(CANDIDATES)
        .param("keys", keys.toArray(String[]::new))
        .param("batch", but.value())
        .query((row, number) ->
            new KnownDescription(
                new KnownPerson(
                    new ChildId(row.getObject("survivor_id", UUID.class)),
                    new PersonRecordId(row.getObject("id", UUID.class)),
                    new PersonDetails(
                        row.getString("surname"),
                        row.getString("forenames"),
                        row.getObject("date_of_birth", LocalDate.class),
                        RecordedSex.valueOf(row.getString("sex")),
                        row.getString("home_postcode"))),
                new ChildId(row.getObject("own_id", UUID.class))))
        .list();
  }

  /** Every id of these children with its surviving id. */
  public Map<ChildId, ChildId> idsOf(Set<ChildId> survivors) {
    return jdbc
        .sql(IDS)
        .param("survivors", survivors.stream().map(ChildId::value).toArray(UUID[]::new))
        .query((row, number) ->
            Map.entry(
                new ChildId(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("survivor_id", UUID.class))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Adds each as a child of its own. */
  public void add(List<HistoricPerson> people, Recording recording) {
    Iterator<String> references = free.draw(people.size()).iterator();
    List<MapSqlParameterSource> rows = new ArrayList<>();
    for (HistoricPerson person : people) {
      PersonDetails details = person.details();
      rows.add(
          recording
              .row()
              .addValue("child", person.child().value())
              .addValue("record", person.record().value())
              .addValue("reference", references.next())
              .addValue("area", person.area().value())
              .addValue("surname", details.surname())
              .addValue("forenames", details.forenames())
              .addValue("born", details.dateOfBirth())
              .addValue("sex", details.sex().name())
              .addValue("ethnicity", person.ethnicity())
              .addValue("postcode", details.homePostcode())
              .addValue("obtained", Moments.at(person.obtainedAt()))
              .addValue("searchName", SearchName.of(details.forenames(), details.surname(), null))
              .addValue("keys", BlockingKeys.of(details).toArray(String[]::new))
              .addValue("until", person.joined() == null ? null : Moments.at(recording.now())));
    }
    many.write(RECORD, rows);
    many.write(CHILD, rows);
    many.write(CREATED, rows);
  }

  /** Joins each into the child it was recognised as. */
  public void join(List<HistoricPerson> people, Recording recording) {
    List<MapSqlParameterSource> rows = new ArrayList<>();
    for (HistoricPerson person : people) {
      HistoricPerson.Joined joined = person.joined();
      if (joined != null) {
        rows.add(
            proposal(person, joined.into(), joined.score(), recording)
                .addValue("record", person.record().value())
                .addValue("into", joined.into().value())
                .addValue("merge", Ids.next(recording.now()))
                .addValue("decision", Ids.next(recording.now())));
      }
    }
    many.write(MERGE, rows);
    many.write(MERGED, rows);
    many.write(SURVIVES, rows);
    many.write(PROPOSE, rows);
    many.write(DECIDED, rows);
  }

  /** Writes down whom else each may be. */
  public void propose(List<HistoricPerson> people, Recording recording) {
    many.write(
        PROPOSE,
        people.stream()
            .flatMap(person ->
                person.proposals().stream()
                    .map(likeness ->
                        proposal(person, likeness.person().child(), likeness.score(), recording)))
            .toList());
  }

  /** Adds standings and markers where there is none. */
  public void addFacts(List<HistoricFact> facts, Recording recording) {
    List<MapSqlParameterSource> standings = new ArrayList<>();
    List<MapSqlParameterSource> markers = new ArrayList<>();
    for (HistoricFact fact : facts) {
      MapSqlParameterSource row =
          recording
              .row()
              .addValue("child", fact.child().value())
              .addValue("at", Moments.at(fact.at()));
      switch (fact) {
        case HistoricFact.Standing standing ->
            standings.add(
                row.addValue("status", standing.status().name())
                    .addValue(
                        "authority",
                        standing.authority() == null ? null : standing.authority().value()));
        case HistoricFact.Marked marked -> markers.add(row.addValue("kind", marked.kind().name()));
      }
    }
    many.write(STANDING, standings);
    many.write(MARKER, markers);
  }

  private static MapSqlParameterSource proposal(
      HistoricPerson person, ChildId other, MatchScore score, Recording recording) {
    return recording
        .row()
        .addValue("child", person.child().value())
        .addValue("other", other.value())
        .addValue("score", score.points())
        .addValue(
            "reasons",
            score.reasons().stream().map(ChildHistoryStore::words).toArray(String[]::new));
  }

  private static String words(MatchReason reason) {
    return reason.what() + ": " + (reason.points() > 0 ? "+" : "") + reason.points();
  }
}
