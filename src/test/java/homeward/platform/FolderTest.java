package homeward.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.platform.time.FolderOffset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

  @TempDir Path temporary;

  @Test
  void aNewFolderIsForDemonstrationsAndHasAPasswordOfItsOwn() {
    Folder folder = Folder.open(environment());
    assertThat(folder.isForDemonstration()).isTrue();
    assertThat(folder.demonstrationPassword()).hasSizeGreaterThan(12);
    assertThat(Folder.open(environment("HOMEWARD_DEMO", "off")).demonstrationPassword())
        .isEqualTo(folder.demonstrationPassword());
  }

  @Test
  void thePasswordCanBeGivenWhenTheFolderIsMade() {
    Folder folder = Folder.open(environment("HOMEWARD_DEMO_PASSWORD", "given: pass=word"));
    assertThat(folder.demonstrationPassword()).isEqualTo("given: pass=word");
  }

  @Test
  void aFolderMadeWithoutDemonstrationNeverBecomesOne() {
    Folder.open(environment("HOMEWARD_DEMO", "off"));
    Folder later = Folder.open(environment("HOMEWARD_DEMO", "on"));
    assertThat(later.isForDemonstration()).isFalse();
    assertThatThrownBy(later::demonstrationPassword).isInstanceOf(Refused.class);
  }

  @Test
  void besideADatabaseOfYourOwnADemonstrationMustBeAskedFor() {
    String url = "jdbc:postgresql://db/homeward";
    assertThat(Folder.open(environment("HOMEWARD_DATABASE_URL", url)).isForDemonstration())
        .isFalse();
  }

  @Test
  void onlyItsOwnerCanReadIt() throws Exception {
    Path path = Folder.open(environment()).path();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rwx------");
  }

  @Test
  void theEnvironmentAndTheCommandMoveTheClockTogether() {
    Folder folder = Folder.open(environment());
    folder.write(folder.clockOffsetFile(), "+73h\n");
    assertThat(new FolderOffset(folder, Map.of("HOMEWARD_CLOCK_OFFSET", "PT1H")).current())
        .isEqualTo(Duration.ofHours(74));
  }

  @Test
  void theClockOfARealFolderIsNeverMoved() {
    Folder folder = Folder.open(environment("HOMEWARD_DEMO", "off"));
    folder.write(folder.clockOffsetFile(), "+73h\n");
    assertThat(new FolderOffset(folder, Map.of()).current()).isZero();
    assertThatThrownBy(() -> new FolderOffset(folder, Map.of("HOMEWARD_CLOCK_OFFSET", "+1h")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("demonstration folders only");
  }

  @Test
  void anOffsetThatCannotBeReadIsRefused() {
    Folder folder = Folder.open(environment());
    assertThatThrownBy(() -> new FolderOffset(folder, Map.of("HOMEWARD_CLOCK_OFFSET", "soon")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("+73h");
  }

  private Map<String, String> environment(String... more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOMEWARD_HOME", temporary.resolve("home").toString());
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return environment;
  }
}
