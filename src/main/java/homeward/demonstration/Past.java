package homeward.demonstration;

import homeward.episodes.Distance;
import homeward.episodes.EpisodeHistory;
import homeward.episodes.HistoricEpisode;
import homeward.episodes.HistoricReturn;
import homeward.episodes.How;
import homeward.intake.HistoricReport;
import homeward.intake.Reports;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened before the demonstration began, recorded as an import records it: two episodes some
 * weeks ago, and one from which the child came back yesterday, whose interview clock therefore
 * runs.
 */
@Component
class Past {

  private static final String PROTOCOL = "staffordshire-stoke";

  private final Reports reports;
  private final EpisodeHistory episodes;
  private final Clock clock;

  Past(Reports reports, EpisodeHistory episodes, Clock clock) {
    this.reports = reports;
    this.episodes = episodes;
    this.clock = clock;
  }

  /** Records it. */
  @Transactional
  void record(AreaId area, Map<String, ChildId> children) {
    BatchId batch = new BatchId(Ids.next(clock.instant()));
    ChildId maya = java.util.Objects.requireNonNull(children.get("Maya"));
    ChildId jayden = java.util.Objects.requireNonNull(children.get("Jayden"));
    episode(maya, area, Duration.ofDays(34), Duration.ofHours(9), batch);
    episode(maya, area, Duration.ofDays(12), Duration.ofHours(5), batch);
    episode(jayden, area, Duration.ofHours(44), Duration.ofHours(20), batch);
  }

  private void episode(ChildId child, AreaId area, Duration ago, Duration lasted, BatchId batch) {
    Instant seen = clock.instant().minus(ago);
    Instant reported = seen.plus(Duration.ofHours(1));
    ReportId report =
        reports.recordHistory(
            new HistoricReport(
                UUID.randomUUID(),
                child,
                null,
                area,
                new HistoricReport.Told(reported, seen, "Alder House", "Carer", Map.of()),
                null,
                batch),
            StandIn.OPERATOR);
    Instant back = seen.plus(lasted);
    episodes.openFromHistory(
        new HistoricEpisode(
            report,
            child,
            seen,
            reported,
            area,
            PROTOCOL,
            StandIn.OPERATOR,
            batch,
            new HistoricReturn(
                back.minus(Duration.ofMinutes(40)),
                back,
                "Hanley bus station",
                How.POLICE,
                Distance.TO_5)));
  }
}
