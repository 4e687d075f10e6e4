package homeward.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.AccessAction;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.access.Restrictions;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.joining.MatchProposal;
import homeward.children.joining.Matches;
import homeward.children.joining.Settlement;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.testkit.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Joining and parting children loses nothing, and tells nobody what they may not know. */
@ModuleTest
class MatchesModuleTest {

  private static final LocalDate BORN = LocalDate.of(2012, 11, 30);

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired Matches matches;
  @Autowired Access access;
  @Autowired Restrictions restrictions;
  @Autowired TestClock clock;
  @Autowired TestDatabase database;

  Partnership partnership;
  String surname;
  ChildId known;
  ChildId added;

  @BeforeEach
  void theSameChildIsAddedByTwoHomes() {
    clock.reset();
    partnership = new Partnership(register, professionals);
    surname = "Wyldemere" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    known =
        children.add(
            partnership.ofOakHouse("Saoirse", surname, BORN, clock.instant()),
            partnership.oakManager);
    added =
        children.add(
            partnership.ofElmHouse("Saoirse", surname, BORN, clock.instant()),
            partnership.elmManager);
  }

  @Test
  void theSecondHomeIsToldNothingAndTheDeskIsAsked() {
    assertThat(added).isNotEqualTo(known);
    assertThat(access.mayDo(partnership.elmManager, known, ChildAction.OPEN)).isFalse();
    assertThatThrownBy(() -> access.reach(partnership.elmManager, ChildAction.MATCHES))
        .isInstanceOf(NotYours.class);
    MatchProposal proposal = proposal();
    assertThat(proposal.reasons()).isNotEmpty();
    assertThat(proposal.added().child()).isEqualTo(added);
    assertThat(proposal.known().child()).isEqualTo(known);
    assertThat(promises(proposal.id())).isOne();
  }

  @Test
  void noDeskIsToldOfARestrictedRecord() {
    UUID id = proposalId();
    Permit permit = access.permit(partnership.otherInspector, known, AccessAction.RESTRICT);
    restrictions.restrict(permit, Restrictions.Reason.FORCED_MARRIAGE, List.of());
    assertThat(promises(id)).isZero();
    assertThat(matches.open(access.reach(partnership.inspector, ChildAction.MATCHES)))
        .noneMatch(proposal -> proposal.id().equals(id));
    assertThat(matches.open(access.reach(partnership.otherInspector, ChildAction.MATCHES)))
        .anyMatch(proposal -> proposal.id().equals(id));
    Permit one = access.permit(partnership.otherInspector, added, ChildAction.SETTLE_MATCH);
    Permit other = access.permit(partnership.otherInspector, known, ChildAction.SETTLE_MATCH);
    assertThat(matches.join(one, other, id, null)).isInstanceOf(Settlement.Restricted.class);
  }

  private long promises(UUID id) {
    return database
        .asOwner()
        .sql("select count(*) from children.promises where promise_id = :id")
        .param("id", id)
        .query(Long.class)
        .single();
  }

  @Test
  void joinedChildrenAnswerUnderTheSurvivingIdAndBothHomesSeeTheChild() {
    Settlement outcome = join(proposal().id());
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Settlement.Joined.class, joined -> assertThat(joined.survivor()).isEqualTo(known));
    assertThat(join(proposalId())).isInstanceOf(Settlement.AlreadySettled.class);
    for (Professional reader : List.of(partnership.oakWorker, partnership.elmWorker)) {
      assertThat(children.summary(open(reader, known)).id()).isEqualTo(known);
      assertThat(children.summary(open(reader, added)).id()).isEqualTo(known);
      assertThat(children.surviving(open(reader, added))).isEqualTo(known);
      assertThat(found(reader)).containsExactly(known);
    }
  }

  @Test
  void partingThemPutsEverythingBack() {
    UUID id = proposalId();
    join(id);
    Permit whileJoined = access.permit(partnership.elmManager, known, ChildAction.CHANGE);
    arrangements.mark(
        whileJoined,
        MarkerKind.GANG,
        null,
        Source.professional("key worker", clock.instant()),
        UUID.randomUUID());
    assertThat(part(id)).isInstanceOf(Settlement.Parted.class);
    assertThat(part(id)).isInstanceOf(Settlement.AlreadySettled.class);
    assertThat(access.mayDo(partnership.elmManager, known, ChildAction.OPEN)).isFalse();
    assertThat(access.mayDo(partnership.oakManager, added, ChildAction.OPEN)).isFalse();
    assertThat(children.summary(open(partnership.elmManager, added)).id()).isEqualTo(added);
    assertThat(children.summary(open(partnership.oakManager, known)).has(MarkerKind.GANG)).isTrue();
    assertThat(openMemberships(added)).isOne();
    assertThat(openMemberships(known)).isOne();
  }

  @Test
  void keptApartIsNotProposedAgain() {
    UUID id = proposalId();
    Permit one = permit(added);
    Permit other = permit(known);
    assertThat(matches.keepApart(one, other, id, "twins")).isInstanceOf(Settlement.KeptApart.class);
    assertThat(matches.open(access.reach(partnership.inspector, ChildAction.MATCHES)))
        .noneMatch(proposal -> proposal.id().equals(id));
    assertThat(join(id)).isInstanceOf(Settlement.AlreadySettled.class);
  }

  @Test
  void whoHasSeenThatTheyWereKeptApartMayJoinThemAfterAll() {
    UUID id = proposalId();
    matches.keepApart(permit(added), permit(known), id, "twins");
    Instant seen = matches.proposal(permit(added), permit(known), id).decidedAt();
    assertThat(joinHavingSeen(id, clock.instant().minusSeconds(9)))
        .as("another decision than the one they saw")
        .isInstanceOf(Settlement.AlreadySettled.class);
    assertThat(joinHavingSeen(id, seen)).isInstanceOf(Settlement.Joined.class);
    assertThat(joinHavingSeen(id, seen))
        .as("two at once: the second is told")
        .isInstanceOf(Settlement.AlreadySettled.class);
  }

  @Test
  void proposalsAreListedAndCountedByWhatWasDecidedAndWhereTheyComeFrom() {
    Matches.Listed before = listed(MatchProposal.State.OPEN, null);
    UUID id = proposalId();
    assertThat(before.proposals()).anyMatch(one -> one.id().equals(id));
    assertThat(listed(MatchProposal.State.OPEN, false).proposals())
        .anyMatch(one -> one.id().equals(id));
    assertThat(listed(MatchProposal.State.OPEN, true).proposals())
        .noneMatch(one -> one.id().equals(id));
    int open = before.counts().getOrDefault(MatchProposal.State.OPEN, 0);
    int two = before.counts().getOrDefault(MatchProposal.State.TWO_CHILDREN, 0);
    matches.keepApart(permit(added), permit(known), id, null);
    Matches.Listed after = listed(MatchProposal.State.TWO_CHILDREN, null);
    assertThat(after.proposals()).anyMatch(one -> one.id().equals(id));
    assertThat(after.counts().get(MatchProposal.State.OPEN)).isEqualTo(open - 1);
    assertThat(after.counts().get(MatchProposal.State.TWO_CHILDREN)).isEqualTo(two + 1);
    Professional elm = partnership.elmManager;
    assertThatThrownBy(() -> access.reach(elm, ChildAction.MATCHES)).isInstanceOf(NotYours.class);
  }

  private Matches.Listed listed(MatchProposal.State state, @Nullable Boolean imported) {
    return matches.list(
        access.reach(partnership.inspector, ChildAction.MATCHES),
        new Matches.Filter(state, imported));
  }

  private Settlement joinHavingSeen(UUID id, @Nullable Instant seen) {
    return matches.join(permit(added), permit(known), id, null, seen);
  }

  private MatchProposal proposal() {
    return matches.open(access.reach(partnership.inspector, ChildAction.MATCHES)).stream()
        .filter(one -> one.added().child().equals(added))
        .findFirst()
        .orElseThrow();
  }

  private UUID proposalId() {
    return database
        .asOwner()
        .sql("select id from children.match_proposal where child_id = :child")
        .param("child", added.value())
        .query((row, number) -> row.getObject("id", UUID.class))
        .single();
  }

  private Settlement join(UUID id) {
    return matches.join(permit(added), permit(known), id, "same mother");
  }

  private Settlement part(UUID id) {
    return matches.part(permit(added), permit(known), id, "two sisters");
  }

  private Permit permit(ChildId child) {
    return access.permit(partnership.inspector, child, ChildAction.SETTLE_MATCH);
  }

  private Permit open(Professional reader, ChildId child) {
    return access.permit(reader, child, ChildAction.OPEN);
  }

  private long openMemberships(ChildId child) {
    return database
        .asOwner()
        .sql("select count(*) from children.membership where child_id = :c and until_at is null")
        .param("c", child.value())
        .query(Long.class)
        .single();
  }

  private List<ChildId> found(Professional reader) {
    return children
        .find(access.reach(reader, ChildAction.SEARCH), new ChildSearch(surname))
        .stream()
        .map(ChildSearch.Hit::child)
        .toList();
  }
}
