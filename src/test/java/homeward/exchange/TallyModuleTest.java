package homeward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.AgencyKind;
import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.exchange.running.Runs;
import homeward.shared.AgencyId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.worklist.MyWork;
import homeward.worklist.Tally;
import homeward.worklist.WorklistAction;
import homeward.worklist.domain.Tallies;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import leaves open is one line for each area on the work of the right posts. */
@ModuleTest
class TallyModuleTest {

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Imports imports;
  @Autowired Runs runs;
  @Autowired OpenRows openRows;
  @Autowired MyWork work;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private ImportWorld world;
  private Area area;
  private Professional inspector;

  @BeforeEach
  void threeOpenRows() {
    clock.reset();
    world = new ImportWorld(register, professionals, imports, runs, jdbc);
    area = world.area();
    inspector = world.inspector(area);
    world.imported(area, ImportWorld.file(open("Kerry"), open("Robin"), open("Sam")));
  }

  @Test
  void threeRowsAreOneLineForTheInspectorAndForTheCoordinatorsAndNoPromise() {
    for (Professional reader :
        List.of(inspector, of(Post.MISSING_COORDINATOR), of(Post.HUB_COORDINATOR))) {
      assertThat(tallies(reader))
          .singleElement()
          .satisfies(tally -> {
            assertThat(Tallies.words(tally.matter(), tally.count()))
                .isEqualTo("3 imported rows to confirm");
            assertThat(tally.area()).isEqualTo(area.id());
            assertThat(tally.path()).isEqualTo("/imports/open");
          });
    }
    assertThat(work.of(access.reach(inspector, WorklistAction.MY_WORK), List.of(), Set.of()))
        .isEmpty();
  }

  @Test
  void anotherAreaAndOtherPostsHaveNoLine() {
    assertThat(tallies(world.inspector(world.area()))).isEmpty();
    assertThat(tallies(of(Post.CALL_HANDLER))).isEmpty();
    assertThat(tallies(of(Post.SUPERINTENDENT))).isEmpty();
  }

  @Test
  void theLineCountsDownAsRowsAreConfirmedAndGoesWithTheLast() {
    for (int left = 2; left >= 0; left--) {
      OpenRow row = openRows.waiting(access.reach(inspector, ImportAction.WAITING)).getFirst();
      Permit permit = access.permit(inspector, row.child(), ImportAction.CONFIRM);
      openRows.returned(permit, row.report(), clock.instant(), "The carer said so");
      assertThat(tallies(inspector).stream().mapToInt(Tally::count).sum()).isEqualTo(left);
    }
    assertThat(tallies(inspector)).isEmpty();
  }

  @Test
  void oneIsCalledOne() {
    assertThat(Tallies.words("exchange.confirm", 1)).isEqualTo("1 imported row to confirm");
    assertThat(Tallies.words("exchange.settle", 1200))
        .isEqualTo("1,200 questions about imported rows");
  }

  private List<Tally> tallies(Professional reader) {
    return work.tallies(access.reach(reader, WorklistAction.MY_WORK));
  }

  private Professional of(Post post) {
    AgencyId agency =
        register.addAgency("Agency " + UUID.randomUUID(), AgencyKind.COUNCIL, StandIn.OPERATOR);
    ProfessionalId id = register.addProfessional(agency, "Alex Lane", null, StandIn.OPERATOR);
    register.givePost(id, post, area.id(), null, StandIn.OPERATOR);
    return professionals.find(id).orElseThrow();
  }

  private static String open(String forename) {
    String run = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "m";
    return "T/"
        + run
        + ",Mar"
        + run
        + ","
        + forename
        + ",14/05/2011,F,,Home address,,,N,,01/12/2025 20:00,01/12/2025 21:00,Missing,Low,,,,,,,,Parent";
  }
}
