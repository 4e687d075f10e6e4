package homeward.exchange;

import homeward.access.Permit;
import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.episodes.Episodes;
import homeward.episodes.NewEpisode;
import homeward.episodes.Opening;
import homeward.exchange.store.OpenRowStore;
import homeward.intake.ReportHistory;
import homeward.protocol.Protocols;
import homeward.shared.EpisodeId;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.ReportId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person confirms that the child of an imported report is still missing. From that moment it is
 * an episode like any other, with an owner and clocks: a person said so, not the file.
 */
@Component
public class StillMissing {

  private final OpenRowStore store;
  private final Episodes episodes;
  private final ReportHistory reports;
  private final Protocols protocols;
  private final Areas areas;
  private final Desks desks;

  StillMissing(
      OpenRowStore store,
      Episodes episodes,
      ReportHistory reports,
      Protocols protocols,
      Areas areas,
      Desks desks) {
    this.store = store;
    this.episodes = episodes;
    this.reports = reports;
    this.protocols = protocols;
    this.areas = areas;
    this.desks = desks;
  }

  /** What became of it. */
  public sealed interface Outcome {

    /** The child's episode: opened now, or the one that was open. */
    record Missing(EpisodeId episode) implements Outcome {}

    /** Somebody, or a later row, answered before; nothing was changed. */
    record AnsweredBefore() implements Outcome {}

    /** No desk of a duty inspector answers for the area, so that nobody would own the episode. */
    record NoDesk() implements Outcome {}
  }

  /**
   * Confirms.
   *
   * @param permit for {@link ImportAction#CONFIRM}
   * @param words how that is known
   */
  @Transactional
  public Outcome confirm(Permit permit, ReportId report, String words) {
    permit.mustAllow(ImportAction.CONFIRM);
    store.lock(report);
    Optional<OpenRow> open = store.find(report).filter(row -> row.child().equals(permit.child()));
    if (open.isEmpty()) {
      return new Outcome.AnsweredBefore();
    }
    OpenRow row = open.get();
    Optional<Desk> desk = desks.answering(Post.DUTY_INSPECTOR, row.area());
    if (desk.isEmpty()) {
      return new Outcome.NoDesk();
    }
    String protocolArea = areas.get(row.area()).protocolArea();
    NewEpisode episode =
        new NewEpisode(
            report,
            row.lastSeenAt(),
            row.reportedAt(),
            row.area(),
            protocols.inForce(protocolArea, LondonTime.day(permit.at())).version().id(),
            permit.by().id(),
            desk.get().id(),
            null);
    EpisodeId missing =
        switch (episodes.open(permit, episode)) {
          case Opening.Opened opened -> opened.episode();
          case Opening.AlreadyMissing already -> already.episode();
        };
    reports.stillMissing(permit, report, missing, words);
    store.answer(report, null, words, null, permit.at(), permit.by().id());
    return new Outcome.Missing(missing);
  }
}
