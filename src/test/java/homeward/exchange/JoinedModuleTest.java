package homeward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Access;
import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.ChildAction;
import homeward.children.joining.MatchProposal;
import homeward.children.joining.Matches;
import homeward.children.joining.Settlement;
import homeward.exchange.running.Runs;
import homeward.shared.Professional;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import joins by score is listed with its reasons, and parted again. */
@ModuleTest
class JoinedModuleTest {

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Imports imports;
  @Autowired Runs runs;
  @Autowired Matches matches;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private ImportWorld world;
  private Professional inspector;
  private Batch batch;

  @BeforeEach
  void twoRowsOfOneChildAndAThirdOfAnother() {
    clock.reset();
    world = new ImportWorld(register, professionals, imports, runs, jdbc);
    Area area = world.area();
    inspector = world.inspector(area);
    batch = world.imported(area, ImportWorld.oneChildUnderTwoNames());
    clock.advance(Duration.ofMinutes(1));
  }

  @Test
  void aPairIsListedWithBothNamesAndEveryReason() {
    Matches.JoinedByImport joined = joined(inspector, 0);
    assertThat(joined.inAll()).isEqualTo(1);
    MatchProposal pair = joined.pairs().getFirst();
    assertThat(pair.added().identity().forenames()).isEqualTo("Daniel");
    assertThat(pair.known().identity().forenames()).isEqualTo("Danny");
    assertThat(pair.state()).isEqualTo(MatchProposal.State.ONE_CHILD);
    assertThat(pair.reasons())
        .hasSizeGreaterThan(1)
        .allMatch(reason -> reason.matches(".*: \\+?-?\\d+"));
    assertThat(joined(inspector, 1).pairs()).isEmpty();
  }

  @Test
  void whoMayNotKnowTheChildrenIsToldOfNone() {
    Professional elsewhere = world.inspector(world.area());
    assertThat(joined(elsewhere, 0).pairs()).isEmpty();
    assertThat(joined(elsewhere, 0).inAll()).isZero();
  }

  @Test
  void partedOnceTheyAreTwoAndWhoeverComesSecondIsTold() {
    MatchProposal pair = joined(inspector, 0).pairs().getFirst();
    assertThat(part(pair)).isInstanceOf(Settlement.Parted.class);
    assertThat(part(pair)).isInstanceOf(Settlement.AlreadySettled.class);
    MatchProposal after = joined(inspector, 0).pairs().getFirst();
    assertThat(after.state()).isEqualTo(MatchProposal.State.TWO_CHILDREN);
    assertThat(after.merge()).isNull();
    assertThat(
            jdbc.sql(
                    "select count(distinct survivor_id) from children.child where batch_id = :batch")
                .param("batch", batch.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
    assertThat(imports.undo(batch.id(), StandIn.OPERATOR))
        .as("somebody has decided about its children")
        .isInstanceOf(Imports.Undo.Refused.class);
  }

  @Test
  void aListThatWasShownIsWrittenToTheAudit() {
    joined(inspector, 0);
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where actor = :inspector and action = 'exchange.joined'")
                .param("inspector", inspector.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  private Matches.JoinedByImport joined(Professional reader, int from) {
    return matches.joinedByImport(batch.id(), access.reach(reader, ImportAction.JOINED), 10, from);
  }

  private Settlement part(MatchProposal pair) {
    return matches.part(
        access.permit(inspector, pair.added().child(), ChildAction.SETTLE_MATCH),
        access.permit(inspector, pair.known().child(), ChildAction.SETTLE_MATCH),
        pair.id(),
        null);
  }
}
