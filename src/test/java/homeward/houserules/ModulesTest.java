package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.Homeward;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;

/** House rule 1: modules use only what they declare, and never in a circle. */
class ModulesTest {

  private static final List<String> GROUND =
      List.of("shared", "platform", "web", "audit", "access", "agencies", "protocol");
  private static final List<String> OVERVIEW =
      List.of(
          "worklist",
          "chronology",
          "notifications",
          "statistics",
          "exchange",
          "governance",
          "oversight",
          "demonstration");

  private final ApplicationModules modules = ApplicationModules.of(Homeward.class);

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void everyModuleDeclaresWhatItUses() {
    assertThat(modules.stream().map(module -> module.getBasePackage().getName()).toList())
        .isNotEmpty()
        .allSatisfy(name ->
            assertThat(
                    Class.forName(name + ".package-info")
                        .isAnnotationPresent(org.springframework.modulith.ApplicationModule.class))
                .as(name)
                .isTrue());
  }

  @Test
  void theWorkNeverCallsTheOverview() {
    modules.stream()
        .filter(module -> !OVERVIEW.contains(module.getIdentifier().toString()))
        .forEach(module ->
            assertThat(uses(module))
                .as("used by " + module.getIdentifier())
                .doesNotContainAnyElementsOf(OVERVIEW));
  }

  @Test
  void theGroundNeverCallsTheWork() {
    modules.stream()
        .filter(module -> GROUND.contains(module.getIdentifier().toString()))
        .forEach(module ->
            assertThat(GROUND).as("used by " + module.getIdentifier()).containsAll(uses(module)));
  }

  @Test
  void theMapIsWritten() {
    StringBuilder map = new StringBuilder("# The modules\n\nWritten by a test.\n\n");
    map.append("| module | may be found in | uses |\n|---|---|---|\n");
    modules.stream()
        .sorted(java.util.Comparator.comparing(module -> module.getIdentifier().toString()))
        .forEach(module ->
            map.append(
                "| %s | `%s` | %s |%n"
                    .formatted(
                        module.getIdentifier(),
                        module.getBasePackage().getName(),
                        String.join(", ", uses(module)))));
    Generated.write("modules.md", map.toString());
    assertThat(map).contains("| access |", "| audit |");
  }

  private List<String> uses(ApplicationModule module) {
    return module
        .getDirectDependencies(modules)
        .uniqueStream(ApplicationModuleDependency::getTargetModule)
        .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }
}
