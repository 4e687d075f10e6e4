package homeward.children.joining;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.agencies.Desk;
import homeward.children.ChildAction;
import homeward.children.store.ChildStore;
import homeward.children.store.MatchStore;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import homeward.web.Live;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals that two children are one: for those who may see both, and for nobody else. */
@Component
public class Matches {

  private final MatchStore store;
  private final ChildStore children;
  private final Merging merging;
  private final Access access;
  private final Live live;
  private final Clock clock;

  Matches(
      MatchStore store,
      ChildStore children,
      Merging merging,
      Access access,
      Live live,
      Clock clock) {
    this.store = store;
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
    MatchStore.Joined joined = store.joinedByImport(batch, reach, most, from);
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

  /** They are one child. */
  @Transactional
  public Settlement join(Permit added, Permit known, UUID id, @Nullable String note) {
    store.lock(id);
    MatchStore.Proposal proposal = checked(added, known, id);
    if (proposal.same() != null) {
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
        proposal.merge());
  }

  private MatchProposal.Side side(ChildId child) {
    ChildStore.Basis own = children.own(child).orElseThrow();
    return new MatchProposal.Side(own.id(), own.reference(), own.identity());
  }
}
