package homeward.episodes.web;

import homeward.shared.EpisodeId;
import homeward.web.LiveMark;
import homeward.web.Page;
import homeward.web.govuk.Fact;
import homeward.web.govuk.Link;
import homeward.web.govuk.SummaryRow;
import java.util.List;

/**
 * One episode.
 *
 * @param child name and age
 * @param state in words
 * @param facts what is so now, each with its source
 * @param story every fact, in the order it was recorded
 * @param next the next decision and who must take it
 * @param actions what this reader may do, the first the biggest
 * @param panels links to other modules' parts
 */
public record EpisodePage(
    EpisodeId episode,
    Heading heading,
    Mark state,
    List<SummaryRow> facts,
    List<Fact> story,
    Next next,
    List<Link> actions,
    List<Link> panels,
    List<LiveMark> live)
    implements Page {

  /** Keeps its own copies. */
  public EpisodePage {
    facts = List.copyOf(facts);
    story = List.copyOf(story);
    actions = List.copyOf(actions);
    panels = List.copyOf(panels);
    live = List.copyOf(live);
  }

  /** Whom it is about. */
  public record Heading(String child, String childPath, String reference, Mark risk) {}

  /**
   * The next decision.
   *
   * @param what in words
   * @param who the post or desk that must take it
   * @param handover whether this reader may accept or refuse a handover now
   */
  public record Next(String what, String who, boolean handover) {}

  @Override
  public String template() {
    return "episodes/episode";
  }

  @Override
  public String title() {
    return "Episode " + heading.reference();
  }
}
