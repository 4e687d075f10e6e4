package homeward.episodes.web;

import homeward.access.Permit;
import homeward.children.ChildSummary;
import homeward.episodes.EpisodePanel;
import homeward.episodes.EpisodeReading;
import homeward.episodes.EpisodeSummary;
import homeward.episodes.domain.LastAction;
import homeward.episodes.store.EpisodeReadStore;
import homeward.shared.EpisodeId;
import homeward.shared.LondonTime;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.govuk.Link;
import homeward.web.govuk.SummaryRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the page of one episode. */
@Component
class EpisodePages {

  private final EpisodeDoor door;
  private final EpisodeReading reading;
  private final EpisodeReadStore reads;
  private final EpisodeTale tale;
  private final NextStep next;
  private final Live live;
  private final ObjectProvider<EpisodePanel> panels;

  EpisodePages(
      EpisodeDoor door,
      EpisodeReading reading,
      EpisodeReadStore reads,
      EpisodeTale tale,
      NextStep next,
      Live live,
      ObjectProvider<EpisodePanel> panels) {
    this.door = door;
    this.reading = reading;
    this.reads = reads;
    this.tale = tale;
    this.next = next;
    this.live = live;
    this.panels = panels;
  }

  EpisodePage page(Permit permit, EpisodeId id) {
    List<LiveMark> marks = List.of(live.mark("episode:" + id));
    EpisodeSummary summary = reading.summary(permit, id);
    ChildSummary child = door.child(permit);
    Instant now = permit.at();
    return new EpisodePage(
        id,
        new EpisodePage.Heading(
            child.displayName() + ", " + child.age(),
            "/children/" + permit.child(),
            summary.reference(),
            EpisodeWords.risk(summary.level())),
        status(summary, now),
        facts(permit, summary, now),
        tale.story(permit, summary),
        next.of(permit, summary),
        next.actions(permit, summary),
        panels(permit, id),
        marks);
  }

  static Mark status(EpisodeSummary summary, Instant now) {
    if (!summary.open()) {
      return new Mark("Closed", "");
    }
    if (summary.times().returned() != null) {
      return new Mark("Returned", "green");
    }
    if (summary.times().found() != null) {
      return new Mark("Found, not yet returned", "amber");
    }
    return new Mark("Missing " + LondonTime.words(summary.away(now)), "red");
  }

  private List<SummaryRow> facts(Permit permit, EpisodeSummary summary, Instant now) {
    List<SummaryRow> rows = new ArrayList<>();
    EpisodeSummary.Times times = summary.times();
    rows.add(SummaryRow.of("Last seen", LondonTime.words(times.started(), now)));
    addTime(
        rows,
        "Found",
        times.found(),
        now,
        tale.clause(summary, "safe-and-well.within", "on the safe-and-well check after this"));
    addTime(
        rows,
        "Returned",
        times.returned(),
        now,
        tale.clause(summary, "interview.within", "on the return interview after this"));
    rows.add(SummaryRow.of("Away for", LondonTime.words(summary.away(now))));
    rows.add(
        SummaryRow.of(
            "Owner",
            tale.owner(summary),
            tale.clause(summary, "handover.acknowledge", "on accepting an episode")));
    Duration alarm = reads.alarmAfter(summary.episode());
    if (alarm != null && summary.missing()) {
      LastAction action = new LastAction(times.lastAction(), alarm);
      String late = action.alarm(now) ? ". That is too long." : "";
      rows.add(
          SummaryRow.of(
              "Last real action",
              LondonTime.words(action.since(now)) + " ago" + late,
              tale.clause(summary, "episode.last-action.alarm", "on the alarm after this")));
    }
    rows.add(SummaryRow.of("Missing from", tale.area(summary)));
    return rows;
  }

  private static void addTime(
      List<SummaryRow> rows, String what, @Nullable Instant at, Instant now, Link... clause) {
    if (at != null) {
      rows.add(SummaryRow.of(what, LondonTime.words(at, now), clause));
    }
  }

  private List<Link> panels(Permit permit, EpisodeId id) {
    return panels.stream()
        .sorted(Comparator.comparingInt(EpisodePanel::order))
        .filter(panel -> door.may(permit.by(), permit.child(), panel.action()))
        .map(panel -> Link.to(panel.label(), panel.path(id)))
        .toList();
  }
}
