package homeward.intake.store;

import homeward.intake.Proposal;
import homeward.platform.Moments;
import homeward.protocol.Category;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was proposed for reports, each with the clauses that fired. */
@Component
public class ProposalStore {

  private static final String ADD =
      """
      with made as (
        insert into intake.category_proposal (id, report_id, child_id, number, category, deploy_at_once, danger,
          protocol_version, age, earlier_missing, earlier_absent, markers, basis, recorded_at, recorded_by)
        values (:id, :report, :child, :number, :category, :deploy, :danger, :version, cast(:age as integer), :missing,
          :absent, :markers, :basis, :now, :by)
        returning id, recorded_at, recorded_by)
      insert into intake.category_proposal_clause (proposal_id, position, clause, sentence, href, recorded_at,
                                                   recorded_by)
      select made.id, fired.position - 1, fired.clause, fired.sentence, fired.href, made.recorded_at, made.recorded_by
      from made, unnest(cast(:clauses as text[]), cast(:sentences as text[]), cast(:hrefs as text[]))
                 with ordinality as fired (clause, sentence, href, position)
      """;

  private static final String LATEST_BASIS =
      "select basis from intake.category_proposal where report_id = :report order by number desc limit 1";

  private static final String LATEST =
      """
      select id, report_id, number, category, deploy_at_once, danger, protocol_version, age, earlier_missing,
             earlier_absent, markers, recorded_at
      from intake.category_proposal where report_id = :report order by number desc limit 1
      """;

  private static final String ALL =
      """
      select id, report_id, number, category, deploy_at_once, danger, protocol_version, age, earlier_missing,
             earlier_absent, markers, recorded_at
      from intake.category_proposal where report_id = :report order by number desc
      """;

  private static final String CLAUSES =
      """
      select clause, sentence, href from intake.category_proposal_clause
      where proposal_id = :proposal order by position
      """;

  private final JdbcClient jdbc;

  ProposalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a proposal. */
  public void add(Proposal proposal, ChildId child, String basis, ProfessionalId by) {
    Proposal.Counted counted = proposal.counted();
    jdbc.sql(ADD)
        .param("id", proposal.id())
        .param("report", proposal.report().value())
        .param("child", child.value())
        .param("number", proposal.number())
        .param("category", proposal.category().name())
        .param("deploy", proposal.deployAtOnce())
        .param("danger", proposal.danger())
        .param("version", proposal.protocolVersion())
        .param("age", counted.age())
        .param("missing", counted.earlierMissing())
        .param("absent", counted.earlierAbsent())
        .param("markers", counted.markers().toArray(String[]::new))
        .param("basis", basis)
        .param("now", Moments.at(proposal.at()))
        .param("by", by.value())
        .param("clauses", texts(proposal, Proposal.Fired::id))
        .param("sentences", texts(proposal, Proposal.Fired::sentence))
        .param("hrefs", texts(proposal, Proposal.Fired::href))
        .update();
  }

  private static String[] texts(Proposal proposal, Function<Proposal.Fired, String> text) {
    return proposal.clauses().stream().map(text).toArray(String[]::new);
  }

  /** The basis of the proposal in force; empty when nothing was proposed. */
  public Optional<String> latestBasis(ReportId report) {
    return jdbc.sql(LATEST_BASIS)
        .param("report", report.value())
        .query((row, number) -> row.getString("basis"))
        .optional();
  }

  /** The proposal in force; empty when nothing was proposed. */
  public Optional<Proposal> latest(ReportId report) {
    return jdbc.sql(LATEST)
        .param("report", report.value())
        .query((row, number) -> proposal(row))
        .optional();
  }

  /** Every proposal, latest first. */
  public List<Proposal> all(ReportId report) {
    return jdbc.sql(ALL)
        .param("report", report.value())
        .query((row, number) -> proposal(row))
        .list();
  }

  private Proposal proposal(ResultSet row) throws SQLException {
    UUID id = Rows.uuid(row, "id");
    return new Proposal(
        id,
        new ReportId(Rows.uuid(row, "report_id")),
        row.getInt("number"),
        Category.valueOf(row.getString("category")),
        row.getBoolean("deploy_at_once"),
        row.getInt("danger"),
        row.getString("protocol_version"),
        new Proposal.Counted(
            Rows.numberOrNull(row, "age"),
            row.getInt("earlier_missing"),
            row.getInt("earlier_absent"),
            Rows.texts(row, "markers")),
        clauses(id),
        Rows.instant(row, "recorded_at"));
  }

  private List<Proposal.Fired> clauses(UUID proposal) {
    return jdbc.sql(CLAUSES)
        .param("proposal", proposal)
        .query((row, number) ->
            new Proposal.Fired(
                row.getString("clause"), row.getString("sentence"), row.getString("href")))
        .list();
  }
}
