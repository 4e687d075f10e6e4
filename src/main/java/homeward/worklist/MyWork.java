package homeward.worklist;

import homeward.access.Access;
import homeward.access.Reach;
import homeward.agencies.Desk;
import homeward.shared.ChildId;
import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.worklist.domain.DangerOrder;
import homeward.worklist.store.PromiseStore;
import homeward.worklist.store.TallyStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is due for one reader. */
@Component
public class MyWork {

  /** The list shows no more than this; the rest is less pressing and comes as rows leave. */
  public static final int MOST = 100;

  private final PromiseStore promises;
  private final TallyStore tallies;
  private final Access access;

  MyWork(PromiseStore promises, TallyStore tallies, Access access) {
    this.promises = promises;
    this.tallies = tallies;
    this.access = access;
  }

  /**
   * What is due, most dangerous first, at most {@value #MOST}. Written to the audit as one list.
   *
   * @param desks those the reader may work at
   * @param shown children that stand on this screen already: a refresh is written for the others
   *     only. Whoever names a child here knew of it from an opening that was written.
   */
  @Transactional
  public List<DueWork> of(Reach reach, Collection<Desk> desks, Set<ChildId> shown) {
    List<DueWork> due = promises.due(reach, parties(reach.by(), desks), MOST);
    access.listed(
        reach,
        WorklistAction.MY_WORK.code(),
        due.stream()
            .map(one -> one.child().id())
            .distinct()
            .filter(child -> !shown.contains(child))
            .toList());
    return DangerOrder.sorted(due, reach.at());
  }

  /**
   * What waits without a clock in the areas of the reader's posts: a line for each area and matter.
   * Counts only, so nothing is written to the audit.
   */
  @Transactional(readOnly = true)
  public List<Tally> tallies(Reach reach) {
    return reach.by().posts().stream()
        .flatMap(held -> tallies.of(reach, held).stream())
        .distinct()
        .toList();
  }

  /**
   * In whose name the reader works: their own, that of teams they read for, that of their desks.
   */
  static Set<UUID> parties(Professional who, Collection<Desk> desks) {
    Set<UUID> mine = new HashSet<>();
    mine.add(who.id().value());
    teams(who).forEach(mine::add);
    desks.forEach(desk -> mine.add(desk.id().value()));
    return mine;
  }

  /** The topics under which the reader's work changes. */
  public static List<String> topics(Professional who, Collection<Desk> desks) {
    List<String> topics = new ArrayList<>();
    topics.add("professional:" + who.id());
    teams(who).forEach(team -> topics.add("team:" + team));
    desks.forEach(desk -> topics.add(desk.topic()));
    return topics;
  }

  private static List<UUID> teams(Professional who) {
    return who.posts().stream()
        .filter(held -> held.post().reads() == Post.Reads.TEAM && held.team() != null)
        .map(HeldPost::team)
        .filter(java.util.Objects::nonNull)
        .map(team -> team.value())
        .distinct()
        .toList();
  }
}
