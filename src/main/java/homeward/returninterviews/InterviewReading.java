package homeward.returninterviews;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.agencies.Professionals;
import homeward.returninterviews.domain.Independence;
import homeward.returninterviews.duty.Closeness;
import homeward.returninterviews.store.AllocationStore;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.ListStore;
import homeward.returninterviews.store.StoryStore;
import homeward.shared.ChildId;
import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is read about return interviews, with a permit or a reach. */
@Component
public class InterviewReading {

  /** A list shows no more than this. */
  public static final int MOST = 100;

  private final InterviewStore interviews;
  private final ListStore lists;
  private final StoryStore stories;
  private final AllocationStore allocations;
  private final Professionals professionals;
  private final Closeness closeness;
  private final Access access;

  InterviewReading(
      InterviewStore interviews,
      ListStore lists,
      StoryStore stories,
      AllocationStore allocations,
      Professionals professionals,
      Closeness closeness,
      Access access) {
    this.interviews = interviews;
    this.lists = lists;
    this.stories = stories;
    this.allocations = allocations;
    this.professionals = professionals;
    this.closeness = closeness;
    this.access = access;
  }

  /**
   * The child whom a permit must be asked for; one that never existed when there is no such
   * interview, so that both take the same way.
   */
  @Transactional(readOnly = true)
  public ChildId childToAskFor(InterviewId id) {
    return interviews.child(id).orElseGet(() -> new ChildId(id.value()));
  }

  /** The child of an episode or absence, in the same way. */
  @Transactional(readOnly = true)
  public ChildId childToAskFor(UUID subject) {
    return interviews.childOfSubject(subject).orElseGet(() -> new ChildId(subject));
  }

  /** An interview of the permit's child, as it stands. */
  @Transactional(readOnly = true)
  public Interview one(Permit permit, InterviewId id) {
    Interview interview = interviews.get(id);
    permit.mustConcern(interview.child());
    return interview;
  }

  /** The interview owed after an episode; empty when the episode is not known here. */
  @Transactional(readOnly = true)
  public Optional<Interview> ofSubject(Permit permit, UUID subject) {
    Optional<Interview> interview = interviews.ofSubject(subject);
    interview.ifPresent(one -> permit.mustConcern(one.child()));
    return interview;
  }

  /** Every interview of the permit's child, latest return first. */
  @Transactional(readOnly = true)
  public List<Interview> ofChild(Permit permit) {
    return interviews.ofChild(permit.child());
  }

  /** Every fact of an interview, recorded last first. */
  @Transactional(readOnly = true)
  public List<InterviewFact> story(Permit permit, Interview interview) {
    permit.mustConcern(interview.child());
    return stories.of(interview.id());
  }

  /** The services a reader manages, and thus whose interviews they see. */
  public static List<UUID> services(Reach reach) {
    return reach.by().posts().stream()
        .filter(held -> held.post() == Post.INTERVIEW_SERVICE_MANAGER)
        .map(HeldPost::team)
        .filter(Objects::nonNull)
        .map(TeamId::value)
        .distinct()
        .toList();
  }

  /** Whether somebody chooses a service for interviews that no route reaches. */
  public static boolean chooses(Professional reader) {
    return reader.posts().stream()
        .anyMatch(held -> InterviewAction.ROUTE.rule().posts().contains(held.post()));
  }

  /**
   * Open interviews, those without a service first, then late ones first, then by triage colour.
   * Written to the audit as one list.
   *
   * @param byDue the one due first on top instead
   * @param shown children already on this screen: a refresh is written for the others only
   */
  @Transactional
  public List<InterviewLine> open(Reach reach, Set<ChildId> shown, boolean byDue) {
    List<InterviewLine> lines =
        lists.open(reach, services(reach), chooses(reach.by()), byDue, MOST);
    access.listed(
        reach,
        InterviewAction.LIST.code(),
        lines.stream()
            .map(InterviewLine::child)
            .distinct()
            .filter(child -> !shown.contains(child))
            .toList());
    return lines;
  }

  /**
   * Somebody who might hold an interview.
   *
   * @param open how many open interviews they have
   * @param knows whether they were given another interview with this child
   * @param tie why they may not; empty when they may
   */
  public record Candidate(
      ProfessionalId id, String name, int open, boolean knows, Optional<Independence.Tie> tie) {}

  /** The interviewers of the service, those who know the child first, then the least loaded. */
  @Transactional(readOnly = true)
  public List<Candidate> candidates(Permit permit, Interview interview) {
    permit.mustConcern(interview.child());
    TeamId service = interview.who().service();
    if (service == null) {
      return List.of();
    }
    Map<ProfessionalId, Integer> loads = allocations.loads(service);
    Set<ProfessionalId> knows = allocations.knows(interview.child(), interview.id());
    Independence.Ties ties = closeness.ties(permit);
    Set<String> excluded = closeness.excluded(permit, interview).value();
    return professionals.holding(Post.INTERVIEWER, service).stream()
        .map(who ->
            new Candidate(
                who.id(),
                who.name(),
                loads.getOrDefault(who.id(), 0),
                knows.contains(who.id()),
                Independence.tie(who, ties, excluded)))
        .sorted(
            java.util.Comparator.comparing((Candidate one) -> one.tie().isPresent())
                .thenComparing(one -> !one.knows())
                .thenComparingInt(Candidate::open)
                .thenComparing(Candidate::name))
        .toList();
  }
}
