package homeward.children.joining;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.agencies.Desk;
import homeward.children.ChildAction;
import homeward.children.store.ChildStore;
import homeward.children.store.MatchListStore;
import homeward.children.store.MatchStore;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import homeward.web.Live;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals that two children are one: for those who may see both, and for nobody else. */
@Component
public class Matches {

  /** A list shows no more than this; the rest comes as these are settled. */
  public static final int MOST = 100;

  private final MatchStore store;
  private final MatchListStore lists;
  private final ChildStore children;
  private final Merging merging;
  private final Access access;
  private final Live live;
  private final Clock clock;

  Matches(
      MatchStore store,
      MatchListStore lists,
      ChildStore children,
      Merging merging,
      Access access,
      Live live,
      Clock clock) {
    this.store = store;
    this.lists = lists;
    this.children = children;
    this.merging = merging;
    this.access = access;
    this.live = live;
    this.clock = clock;
  }

  /**
   * The ids of the two children of a proposal, for asking the permits.
   *
   * @param added the child added later
   * @param known the child known before
   */
  public record Pair(ChildId added, ChildId known) {}

  /** Which children a proposal is about; empty when there is none of this id. */
  @Transactional(readOnly = true)
  public Optional<Pair> pair(UUID proposal) {
    return store.find(proposal).map(found -> new Pair(found.child(), found.other()));
  }

  /** Open proposals of which the reader may know both children; written to the audit. */
  @Transactional
  public List<MatchProposal> open(Reach reach) {
    List<MatchProposal> open = store.open(reach).stream().map(this::value).toList();
    access.listed(
        reach,
        ChildAction.MATCHES.code(),
        open.stream()
            .flatMap(one -> Stream.of(one.added().child(), one.known().child()))
            .distinct()
            .toList());
    return open;
  }

  /**
   * Which proposals are wanted.
   *
   * @param imported true for those an import made, false for the others, null for all
   */
  public record Filter(MatchProposal.State state, @Nullable Boolean imported) {}

  /**
   * What was wanted, and how many there are in each state with the same origin.
   *
   * @param proposals at most {@value #MOST}
   */
  public record Listed(List<MatchProposal> proposals, Map<MatchProposal.State, Integer> counts) {

    /** Keeps its own copies. */
    public Listed {
      proposals = List.copyOf(proposals);
      counts = Map.copyOf(counts);
    }
  }

  /** Proposals of which the reader may know both children; written to the audit as one list. */
  @Transactional
  public Listed list(Reach reach, Filter filter) {
    List<MatchProposal> proposals =
        lists.list(reach, state(filter.state()), filter.imported(), MOST).stream()
            .map(this::value)
            .toList();
    Map<MatchProposal.State, Integer> counts = new EnumMap<>(MatchProposal.State.class);
    Map<MatchListStore.State, Integer> counted = lists.counts(reach, filter.imported());
    for (MatchProposal.State state : MatchProposal.State.values()) {
      counts.put(state, counted.getOrDefault(state(state), 0));
    }
    access.listed(
        reach,
        ChildAction.MATCHES.code() + "-" + filter.state().name().toLowerCase(Locale.ROOT),
        proposals.stream()
            .flatMap(one -> Stream.of(one.added().child(), one.known().child()))
            .distinct()
            .toList());
    return new Listed(proposals, counts);
  }

  private static MatchListStore.State state(MatchProposal.State state) {
    return switch (state) {
      case OPEN -> MatchListStore.State.OPEN;
      case ONE_CHILD -> MatchListStore.State.ONE;
      case TWO_CHILDREN -> MatchListStore.State.TWO;
    };
  }

  /**
   * A piece of what an import joined.
   *
   * @param pairs the least alike first
   * @param inAll how many the reader may know, those beyond this piece too
   */
  public record JoinedByImport(List<MatchProposal> pairs, int inAll) {

    /** Keeps its own copy. */
    public JoinedByImport {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * The pairs that an import joined by score, also those parted since, of which the reader may know
   * both children; written to the audit as one list.
   *
   * @param from how many to pass over
   */
  @Transactional
  public JoinedByImport joinedByImport(BatchId batch, Reach reach, int most, int from) {
    MatchListStore.Joined joined = lists.joinedByImport(batch, reach, most, from);
    List<MatchProposal> pairs = joined.proposals().stream().map(this::value).toList();
    access.listed(
        reach,
        "batch-" + batch,
        pairs.stream()
            .flatMap(one -> Stream.of(one.added().child(), one.known().child()))
            .distinct()
            .toList());
    return new JoinedByImport(pairs, joined.inAll());
  }

  /** A proposal with both sides. */
  @Transactional(readOnly = true)
  public MatchProposal proposal(Permit added, Permit known, UUID id) {
    return value(checked(added, known, id));
  }

  /** They are one child; nobody has decided before. */
  @Transactional
  public Settlement join(Permit added, Permit known, UUID id, @Nullable String note) {
    return join(added, known, id, note, null);
  }

  /**
   * They are one child, also when somebody kept them apart before.
   *
   * @param seen the decision that whoever decides has seen; null for none. When another one was
   *     made since, nothing is changed and they are told
   */
  @Transactional
  public Settlement join(
      Permit added, Permit known, UUID id, @Nullable String note, @Nullable Instant seen) {
    store.lock(id);
    MatchStore.Proposal proposal = checked(added, known, id);
    if (proposal.merge() != null || !Objects.equals(proposal.decidedAt(), seen)) {
      return new Settlement.AlreadySettled();
    }
    Settlement outcome = merging.join(added, known, proposal.score());
    if (outcome instanceof Settlement.Joined joined) {
      decide(proposal, joined.merge(), note, added);
    }
    return outcome;
  }

  /** They are two children. */
  @Transactional
  public Settlement keepApart(Permit added, Permit known, UUID id, @Nullable String note) {
    store.lock(id);
    MatchStore.Proposal proposal = checked(added, known, id);
    added.mustAllow(ChildAction.SETTLE_MATCH);
    known.mustAllow(ChildAction.SETTLE_MATCH);
    if (proposal.same() != null) {
      return new Settlement.AlreadySettled();
    }
    decide(proposal, null, note, added);
    return new Settlement.KeptApart();
  }

  /** They were joined wrongly: everything goes back to where it was. */
  @Transactional
  public Settlement part(Permit added, Permit known, UUID id, @Nullable String note) {
    store.lock(id);
    MatchStore.Proposal proposal = checked(added, known, id);
    UUID merge = proposal.merge();
    if (merge == null) {
      return new Settlement.AlreadySettled();
    }
    known.mustAllow(ChildAction.SETTLE_MATCH);
    Settlement outcome = merging.part(added, merge);
    if (outcome instanceof Settlement.Parted) {
      decide(proposal, null, note, added);
    }
    return outcome;
  }

  private void decide(
      MatchStore.Proposal proposal, @Nullable UUID merge, @Nullable String note, Permit permit) {
    Instant now = clock.instant();
    String words = note == null || note.isBlank() ? null : note.strip();
    store.decide(Ids.next(now), proposal.id(), merge, words, now, permit.by().id());
    DeskId desk = proposal.desk();
    if (desk != null) {
      live.changed(Desk.topic(desk));
    }
  }

  private MatchStore.Proposal checked(Permit added, Permit known, UUID id) {
    MatchStore.Proposal proposal = store.find(id).orElseThrow();
    added.mustConcern(proposal.child());
    known.mustConcern(proposal.other());
    return proposal;
  }

  private MatchProposal value(MatchStore.Proposal proposal) {
    MatchProposal.State state =
        proposal.same() == null
            ? MatchProposal.State.OPEN
            : proposal.same() ? MatchProposal.State.ONE_CHILD : MatchProposal.State.TWO_CHILDREN;
    return new MatchProposal(
        proposal.id(),
        side(proposal.child()),
        side(proposal.other()),
        proposal.score(),
        proposal.reasons(),
        proposal.recordedAt(),
        state,
        proposal.merge(),
        proposal.decidedAt(),
        proposal.imported());
  }

  private MatchProposal.Side side(ChildId child) {
    ChildStore.Basis own = children.own(child).orElseThrow();
    return new MatchProposal.Side(own.id(), own.reference(), own.identity());
  }
}
