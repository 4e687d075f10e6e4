package homeward.returninterviews.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.agencies.Professionals;
import homeward.children.ChildTab;
import homeward.episodes.EpisodePanel;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewLine;
import homeward.returninterviews.InterviewReading;
import homeward.returninterviews.Triaging;
import homeward.shared.ChildId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.Fragment;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.NavigationEntry;
import homeward.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading return interviews: the list, one interview, and the parts of other pages. */
@Controller
class InterviewPages {

  private final InterviewReading reading;
  private final Triaging triaging;
  private final InterviewViews views;
  private final Professionals professionals;
  private final Desks desks;
  private final Access access;
  private final Live live;

  InterviewPages(
      InterviewReading reading,
      Triaging triaging,
      InterviewViews views,
      Professionals professionals,
      Desks desks,
      Access access,
      Live live) {
    this.reading = reading;
    this.triaging = triaging;
    this.views = views;
    this.professionals = professionals;
    this.desks = desks;
    this.access = access;
    this.live = live;
  }

  /** The entry in the navigation. */
  @Bean
  static NavigationEntry interviewsEntry() {
    return new NavigationEntry(
        "Interviews",
        "/interviews",
        40,
        InterviewAction.LIST.rule().posts().stream()
            .map(Post::code)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The part of an episode's page. */
  @Bean
  static EpisodePanel interviewPanel() {
    return new EpisodePanel("Return interview", "interview", 60, InterviewAction.STANDING);
  }

  /** The tab of a child's page. */
  @Bean
  static ChildTab interviewTab() {
    return new ChildTab("Interviews", "interviews", 30, InterviewAction.STANDING);
  }

  @Does("returninterviews.list")
  @GetMapping("/interviews")
  Page list(Professional reader, @RequestParam(defaultValue = "danger") String sort) {
    return list(reader, Set.of(), sort);
  }

  /** The rows again, for a list that is open; {@code shown} are the children it shows already. */
  @Does("returninterviews.list")
  @GetMapping("/interviews/rows")
  Fragment rows(
      Professional reader,
      @RequestParam(defaultValue = "") List<UUID> shown,
      @RequestParam(defaultValue = "danger") String sort) {
    return new Fragment(
        list(
            reader, shown.stream().map(ChildId::new).collect(Collectors.toUnmodifiableSet()), sort),
        "returninterviews/rows");
  }

  @Does("returninterviews.open")
  @GetMapping("/interviews/{id}")
  Page open(Professional reader, @PathVariable UUID id) {
    InterviewId interview = new InterviewId(id);
    Permit permit = access.permit(reader, reading.childToAskFor(interview), InterviewAction.OPEN);
    return views.page(permit, interview, InterviewViews.Tried.none());
  }

  @Does("returninterviews.standing")
  @GetMapping("/episodes/{id}/interview")
  Page ofEpisode(Professional reader, @PathVariable UUID id) {
    Permit permit = access.permit(reader, reading.childToAskFor(id), InterviewAction.STANDING);
    LiveMark mark = live.mark("episode:" + id);
    List<StandingView> standing =
        reading.ofSubject(permit, id).stream().map(one -> standing(permit, one)).toList();
    return new PanelPage(
        "/episodes/" + id, "The episode", standing, opens(permit), services(reader), List.of(mark));
  }

  @Does("returninterviews.standing")
  @GetMapping("/children/{id}/interviews")
  Page ofChild(Professional reader, @PathVariable UUID id) {
    Permit permit = access.permit(reader, new ChildId(id), InterviewAction.STANDING);
    LiveMark mark = live.mark("child:" + id);
    List<StandingView> standings =
        reading.ofChild(permit).stream().map(one -> standing(permit, one)).toList();
    return new PanelPage(
        "/children/" + id,
        "The child's record",
        standings,
        opens(permit),
        services(reader),
        List.of(mark));
  }

  private StandingView standing(Permit permit, Interview interview) {
    return views.standing(
        StandingView.of(interview, triaging.standing(permit, interview).orElse(null), permit.at()),
        permit,
        interview);
  }

  private static String whose(Professional reader) {
    List<String> whose = new ArrayList<>();
    if (reader.holds(Post.INTERVIEW_SERVICE_MANAGER)) {
      whose.add("Interviews your service is to offer.");
    }
    if (InterviewReading.chooses(reader)) {
      whose.add("Interviews that no route of the protocol sends to a service: you choose one.");
    }
    return whose.isEmpty() ? "Interviews allocated to you." : String.join(" ", whose);
  }

  /** Whether somebody sees which team answers for which provider. */
  private static boolean services(Professional reader) {
    return InterviewAction.SERVICES.rule().posts().stream().anyMatch(reader::holds);
  }

  private boolean opens(Permit permit) {
    return access.mayDo(permit.by(), permit.child(), InterviewAction.OPEN);
  }

  private ListPage list(Professional reader, Set<ChildId> shown, String sort) {
    boolean byDue = sort.equals("due");
    Reach reach = access.reach(reader, InterviewAction.LIST);
    List<LiveMark> marks =
        Stream.of(
                Stream.of("professional:" + reader.id()),
                InterviewReading.services(reach).stream().map(team -> "team:" + team),
                InterviewReading.chooses(reader)
                    ? desks.of(reader).stream().map(Desk::topic)
                    : Stream.<String>empty())
            .flatMap(topics -> topics)
            .map(live::mark)
            .toList();
    List<InterviewLine> lines = reading.open(reach, shown, byDue);
    Map<ProfessionalId, String> names =
        professionals.names(
            lines.stream()
                .map(line -> line.progress().interviewer())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return new ListPage(
        lines.stream().map(line -> ListRow.of(line, names, reach.at())).toList(),
        whose(reader),
        byDue,
        services(reader),
        views.notices(reach),
        marks);
  }
}
