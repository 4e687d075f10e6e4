package homeward.episodes.web;

import homeward.access.Permit;
import homeward.children.ChildStatus;
import homeward.episodes.EpisodeReading;
import homeward.episodes.EpisodeSummary;
import homeward.protocol.RiskLevel;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** That the child is missing now, or found and not back: the first thing a child's page says. */
@Component
class EpisodeStatus implements ChildStatus {

  private final EpisodeReading episodes;

  EpisodeStatus(EpisodeReading episodes) {
    this.episodes = episodes;
  }

  @Override
  public List<Standing> standing(Permit permit) {
    return episodes.ofChild(permit).stream()
        .filter(episode -> episode.open() && episode.times().returned() == null)
        .sorted(Comparator.comparing(EpisodeSummary::missing).reversed())
        .map(episode -> new Standing(words(episode, permit.at()), "/episodes/" + episode.episode()))
        .toList();
  }

  private static String words(EpisodeSummary episode, Instant now) {
    Instant found = episode.times().found();
    return found == null
        ? "Missing for " + LondonTime.words(episode.away(now)) + ", " + risk(episode.level())
        : "Found " + LondonTime.words(found, now) + ", not back yet";
  }

  private static String risk(@Nullable RiskLevel level) {
    return level == null ? "risk not decided" : level.code() + " risk";
  }
}
