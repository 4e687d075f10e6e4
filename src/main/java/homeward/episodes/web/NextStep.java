package homeward.episodes.web;

import homeward.access.Permit;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.agencies.HandoverLog;
import homeward.agencies.Handovers;
import homeward.episodes.EpisodeAction;
import homeward.episodes.EpisodeSummary;
import homeward.episodes.domain.Standing;
import homeward.episodes.store.ClosingStore;
import homeward.episodes.store.EpisodeStore;
import homeward.episodes.store.NewsStore;
import homeward.episodes.store.OwnerStore;
import homeward.web.govuk.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The next decision of an episode with who must take it, and what this reader may do. */
@Component
class NextStep {

  private final EpisodeStore store;
  private final OwnerStore owners;
  private final NewsStore news;
  private final ClosingStore closings;
  private final Handovers handovers;
  private final Desks desks;
  private final EpisodeDoor door;

  NextStep(
      EpisodeStore store,
      OwnerStore owners,
      NewsStore news,
      ClosingStore closings,
      Handovers handovers,
      Desks desks,
      EpisodeDoor door) {
    this.store = store;
    this.owners = owners;
    this.news = news;
    this.closings = closings;
    this.handovers = handovers;
    this.desks = desks;
    this.door = door;
  }

  EpisodePage.Next of(Permit permit, EpisodeSummary summary) {
    Optional<HandoverLog> waiting =
        owners
            .waiting(summary.episode())
            .flatMap(given -> handovers.log(permit, "episodes.own", given.ownership()))
            .filter(HandoverLog::open);
    if (summary.open() && waiting.isPresent()) {
      boolean mine =
          door.may(permit.by(), permit.child(), EpisodeAction.HAND_OVER)
              && waiting.get().steps().stream()
                  .flatMap(step -> desks.find(step.desk()).stream())
                  .anyMatch(desk -> Desks.mayWork(permit.by(), desk));
      String climbed = waiting.get().climbed() ? " It climbed there: nobody accepted before." : "";
      return new EpisodePage.Next(
          "Accept the episode",
          "Waits at " + waiting.get().current().deskName() + "." + climbed,
          mine);
    }
    String owner =
        owners
            .owner(summary.episode())
            .flatMap(given -> desks.find(given.desk()))
            .map(Desk::name)
            .orElse("");
    boolean nothing = !summary.open() && news.unanswered(summary.episode()).isEmpty();
    return new EpisodePage.Next(what(summary), nothing ? "" : owner, false);
  }

  List<Link> actions(Permit permit, EpisodeSummary summary) {
    String path = "/episodes/" + summary.episode();
    List<Link> links = new ArrayList<>();
    if (summary.open()) {
      open(permit, summary, path, links);
    } else {
      if (news.unanswered(summary.episode()).isPresent()) {
        add(permit, EpisodeAction.ANSWER_NEWS, "Answer the news", path + "/news/answer", links);
      }
      if (closings.toReview(summary.episode()).isPresent()) {
        add(
            permit,
            EpisodeAction.REVIEW_CLOSING,
            "Review the closing",
            path + "/closing-review",
            links);
      }
    }
    add(permit, EpisodeAction.ADD_NEWS, "Add news", path + "/news", links);
    if (summary.times().found() != null) {
      add(
          permit,
          EpisodeAction.RECORD_FOUND,
          "Correct how the child was found",
          path + "/found",
          links);
    }
    if (summary.times().returned() != null) {
      add(permit, EpisodeAction.RECORD_RETURN, "Correct the return", path + "/return", links);
    }
    return links;
  }

  private void open(Permit permit, EpisodeSummary summary, String path, List<Link> links) {
    boolean found = summary.times().found() != null;
    boolean returned = summary.times().returned() != null;
    if (!found && !returned) {
      add(permit, EpisodeAction.RECORD_FOUND, "Found", path + "/found", links);
    }
    if (!returned) {
      add(permit, EpisodeAction.RECORD_RETURN, "Returned", path + "/return", links);
    }
    if (found || returned) {
      add(
          permit,
          EpisodeAction.RECORD_CHECK,
          "Safe-and-well check",
          path + "/safe-and-well",
          links);
    }
    if (returned && !found) {
      add(
          permit,
          EpisodeAction.RECORD_FOUND,
          "Record how the child was found",
          path + "/found",
          links);
    }
    add(permit, EpisodeAction.RECORD_ENQUIRY, "Record what was done", path + "/enquiry", links);
    add(permit, EpisodeAction.HAND_OVER, "Hand over", path + "/handover", links);
    add(permit, EpisodeAction.CLOSE, "Close the episode", path + "/close", links);
  }

  private String what(EpisodeSummary summary) {
    Standing standing = store.standing(summary.episode());
    return switch (standing.state().stage()) {
      case MISSING -> "Find the child";
      case FOUND, FOUND_AND_CHECKED ->
          "Bring the child home or to another safe place; report it if they run again";
      case RETURNED -> "See the child safe and well";
      case RETURNED_AND_CHECKED -> "Close the episode";
      case CLOSED ->
          news.unanswered(summary.episode()).isPresent()
              ? "Answer the news: reopen, or say why not"
              : "Nothing: the episode is closed";
    };
  }

  private void add(
      Permit permit, EpisodeAction action, String words, String path, List<Link> links) {
    if (door.may(permit.by(), permit.child(), action)) {
      links.add(Link.to(words, path));
    }
  }
}
