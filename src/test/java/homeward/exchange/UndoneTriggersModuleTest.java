package homeward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.exchange.running.Runs;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import called for goes with it; what it only helped to call for is taken back. */
@ModuleTest
class UndoneTriggersModuleTest {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String AT_A_PLACE = "trigger.reference.location";

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Runs runs;
  @Autowired Imports imports;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private ImportWorld world;
  private Area area;

  @BeforeEach
  void anArea() {
    clock.reset();
    world = new ImportWorld(register, professionals, imports, runs, jdbc);
    area = world.area();
  }

  @Test
  void whatFiredAtTheRowsOfAnImportIsGoneWithIt() {
    String home = "Lodge " + UUID.randomUUID();
    Batch batch = absent(home, 1, 3, 5, 7, 9);
    assertThat(standing(AT_A_PLACE)).isEqualTo(1);
    undo(batch);
    assertThat(everFired()).isZero();
  }

  @Test
  void whatFiredAtARowOfAnotherImportIsTakenBackAsAFactBecauseThePlaceIsCountedAgain() {
    String home = "Lodge " + UUID.randomUUID();
    Batch first = absent(home, 1, 3, 5, 7);
    absent(home, 9);
    assertThat(standing(AT_A_PLACE)).isEqualTo(1);
    undo(first);
    assertThat(standing(AT_A_PLACE)).isZero();
    assertThat(everFired()).isEqualTo(1);
  }

  @Test
  void childrenWhoAreAbsentFromTheirHomesAreNotAbsentFromOnePlace() {
    absent("Home address", 1, 3, 5, 7, 9);
    absent("Foster placement", 1, 3, 5, 7, 9);
    assertThat(standing(AT_A_PLACE)).isZero();
  }

  /** Each row another child. */
  private Batch absent(String from, int... days) {
    String[] rows = new String[days.length];
    for (int row = 0; row < days.length; row++) {
      String day = LocalDate.of(2025, 11, days[row]).format(DAY);
      String name = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
      rows[row] =
          ("R/%s,Mar%s,Kim,1%d/0%d/201%d,F,,%s,,,N,,%s 19:00,%s 20:00,Absent,,,%s 22:00,%s 22:30,,ST4,"
                  + "1.0,Missing - Unauthorised absence,Parent")
              .formatted(UUID.randomUUID(), name, row, row + 1, row, from, day, day, day, day);
    }
    return world.imported(area, ImportWorld.file(rows));
  }

  private void undo(Batch batch) {
    assertThat(imports.undo(batch.id(), StandIn.OPERATOR))
        .isInstanceOf(Imports.Undo.TakenBack.class);
    world.settle();
  }

  private int standing(String clause) {
    return count(" and clause = '" + clause + "' and taken_back_at is null");
  }

  private int everFired() {
    return count("");
  }

  private int count(String further) {
    return jdbc.sql("select count(*) from interventions.figures where area_id = :area" + further)
        .param("area", area.id().value())
        .query(Integer.class)
        .single();
  }
}
