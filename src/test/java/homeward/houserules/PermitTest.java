package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import homeward.access.Permit;
import homeward.access.Reach;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/**
 * House rule 3: nothing about a child leaves a module without a {@link Permit} or a {@link Reach}.
 * Looked at are the public ways in of the modules: public methods of the components at a module's
 * root. What they answer is about a child when it is a value of ours other than a bare id.
 */
class PermitTest {

  private static final Set<String> GROUND =
      Set.of("shared", "platform", "web", "audit", "access", "agencies", "protocol");

  /** The ways in that need neither, with the reason. */
  private static final Map<String, String> WITHOUT =
      Map.ofEntries(
          Map.entry("ChildHistory.candidates", "what an import compares its own rows with"),
          Map.entry("Drafts.read", "the reader's own draft, or their team's"),
          Map.entry("EpisodeHistory.openFromHistory", "answers what became of the import's row"),
          Map.entry("Figures.definition", "what a number means"),
          Map.entry("Figures.monthly", "numbers of an area, no child"),
          Map.entry("Figures.publishable", "the same numbers with the small ones suppressed"),
          Map.entry("Imports.begin", "a file and its counts, no child"),
          Map.entry("Imports.find", "a file and its counts, no child"),
          Map.entry("Imports.latest", "files and their counts, no child"),
          Map.entry("Imports.referred", "a file and its counts, no child"),
          Map.entry("Imports.rejected", "row numbers and reasons without names"),
          Map.entry("Imports.undo", "whether it was taken back"),
          Map.entry("Imports.upload", "a file and its counts, no child"),
          Map.entry(
              "Reports.send", "the answer to the reporter's own draft; it asks for the permit"));

  private static final Pattern ID = Pattern.compile("homeward\\.[a-z.]+\\.[A-Za-z]*Id");

  @Test
  void everyFacadeMethodThatAnswersAboutAChildTakesAPermitOrAReach() {
    Set<String> open = new TreeSet<>();
    int looked = 0;
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("homeward")) {
      if (!isFacade(type)) {
        continue;
      }
      for (JavaMethod method : type.getMethods()) {
        if (method.getModifiers().contains(JavaModifier.PUBLIC) && answersAValue(method)) {
          looked++;
          if (!guarded(method)) {
            open.add(type.getSimpleName() + "." + method.getName());
          }
        }
      }
    }
    assertThat(looked).isGreaterThan(40);
    assertThat(open).isEqualTo(new TreeSet<>(WITHOUT.keySet()));
  }

  private static boolean isFacade(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length == 2
        && !GROUND.contains(parts[1])
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.isMetaAnnotatedWith(Component.class);
  }

  private static boolean answersAValue(JavaMethod method) {
    return method.getReturnType().getAllInvolvedRawTypes().stream()
        .map(JavaClass::getName)
        .anyMatch(name -> name.startsWith("homeward.") && !ID.matcher(name).matches());
  }

  private static boolean guarded(JavaMethod method) {
    return method.getParameterTypes().stream()
        .map(JavaType::toErasure)
        .anyMatch(given -> isGuard(given) || carriesGuard(given));
  }

  private static boolean carriesGuard(JavaClass given) {
    return given.isRecord()
        && given.getFields().stream()
            .map(field -> field.getRawType())
            .anyMatch(PermitTest::isGuard);
  }

  private static boolean isGuard(JavaClass type) {
    return type.isEquivalentTo(Permit.class) || type.isEquivalentTo(Reach.class);
  }
}
