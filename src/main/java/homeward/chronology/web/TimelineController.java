package homeward.chronology.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.children.ChildSummary;
import homeward.children.ChildTab;
import homeward.children.Children;
import homeward.chronology.Chronology;
import homeward.chronology.Chronology.Story;
import homeward.chronology.ChronologyAction;
import homeward.chronology.Occurrence;
import homeward.chronology.domain.Period;
import homeward.chronology.domain.Strand;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.NavigationLink;
import homeward.web.Page;
import homeward.web.govuk.Choice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The child's story on one page. */
@Controller
class TimelineController {

  /** A page shows no more facts than this; a shorter period or one kind shows the others. */
  private static final int MOST = 300;

  /** What is recorded later than this after it happened says so. */
  private static final Duration AT_ONCE = Duration.ofMinutes(10);

  private final Access access;
  private final Chronology chronology;
  private final Children children;
  private final Live live;

  TimelineController(Access access, Chronology chronology, Children children, Live live) {
    this.access = access;
    this.chronology = chronology;
    this.children = children;
    this.live = live;
  }

  /** The tab on the child's page: the first after the glance. */
  @Bean
  static ChildTab timelineTab() {
    return new ChildTab("Timeline", "timeline", 10, ChronologyAction.TIMELINE);
  }

  @Does("chronology.timeline")
  @GetMapping("/children/{id}/timeline")
  @Transactional(noRollbackFor = NotYours.class)
  public Page timeline(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String order,
      Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), ChronologyAction.TIMELINE);
    LiveMark mark = live.mark("child:" + id);
    ChildSummary child = children.summary(permit);
    Story story = chronology.story(permit);
    Period chosen = Period.of(period);
    Instant first = story.facts().isEmpty() ? null : story.facts().getFirst().at();
    Instant from = chosen.begins(permit.at(), first);
    Sentences sentences = new Sentences(story.places(), permit.at());
    TimelinePage.Filter filter = filter("/children/" + id + "/timeline", chosen, kind, order);
    return new TimelinePage(
        new TimelinePage.Head(child.displayName() + ", " + child.age(), "/children/" + id),
        Pictures.draw(story.facts(), sentences, from, permit.at()),
        rows(story, sentences, filter, from, permit.at()),
        filter,
        story.complete(),
        mark);
  }

  private static TimelinePage.Rows rows(
      Story story, Sentences sentences, TimelinePage.Filter filter, Instant from, Instant now) {
    List<Occurrence> within = new ArrayList<>();
    for (Occurrence fact : story.facts()) {
      boolean kind = filter.kind().isEmpty() || fact.kind().strand().code().equals(filter.kind());
      if (kind && !fact.at().isBefore(from)) {
        within.add(fact);
      }
    }
    int more = Math.max(0, within.size() - MOST);
    List<Occurrence> shown = new ArrayList<>(within.subList(more, within.size()));
    if (!filter.order().equals("oldest")) {
      Collections.reverse(shown);
    }
    return new TimelinePage.Rows(
        shown.stream().map(fact -> row(fact, story, sentences, now)).toList(), more);
  }

  private static TimelinePage.Row row(
      Occurrence fact, Story story, Sentences sentences, Instant now) {
    return new TimelinePage.Row(
        fact.at().toString(),
        LondonTime.words(fact.at(), now),
        LondonTime.exact(fact.at()),
        fact.kind().strand().words(),
        sentences.of(fact),
        story.links().contains(fact.kind()) ? fact.kind().place() + fact.subject() : null,
        source(fact, now));
  }

  private static String source(Occurrence fact, Instant now) {
    Occurrence.Source source = fact.source();
    String by = source.by();
    String agency = source.agency();
    String who =
        source.fromImport()
            ? "From an import" + (source.batch() == null ? "" : ", " + source.batch())
            : by == null
                ? "Homeward's clock"
                : by + (agency == null || agency.equals(by) ? "" : ", " + agency);
    boolean later = source.recordedAt().isAfter(fact.at().plus(AT_ONCE));
    return who + (later ? ", recorded " + LondonTime.words(source.recordedAt(), now) : "");
  }

  private static TimelinePage.Filter filter(String path, Period period, String kind, String order) {
    String strand =
        Stream.of(Strand.values()).map(Strand::code).filter(kind::equals).findFirst().orElse("");
    String sort = order.equals("oldest") ? "oldest" : "newest";
    List<Choice> kinds = new ArrayList<>(List.of(Choice.of("", "Everything")));
    Stream.of(Strand.values()).forEach(one -> kinds.add(Choice.of(one.code(), one.words())));
    List<NavigationLink> periods =
        Stream.of(Period.values())
            .map(one ->
                new NavigationLink(
                    one.words(),
                    path + "?period=" + one.code() + "&kind=" + strand + "&order=" + sort,
                    one == period))
            .toList();
    return new TimelinePage.Filter(path, period.code(), strand, sort, periods, kinds);
  }
}
