package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** House rule 12: the words of the code are the words of the practice. */
class GlossaryTest {

  private static final Path GLOSSARY = Path.of("docs", "glossary.md");
  private static final Pattern WORD = Pattern.compile("[A-Z][A-Za-z]+");

  @Test
  void everyPublicTypeOfAModuleStandsInTheGlossary() throws IOException {
    Set<String> words =
        WORD.matcher(Files.readString(GLOSSARY))
            .results()
            .map(found -> found.group())
            .collect(Collectors.toSet());
    Set<String> types = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("homeward")) {
      if (type.getPackageName().split("\\.").length == 2
          && type.getModifiers().contains(JavaModifier.PUBLIC)
          && type.isTopLevelClass()
          && !type.getSimpleName().equals("package-info")) {
        types.add(type.getSimpleName());
      }
    }
    assertThat(types).hasSizeGreaterThan(200);
    assertThat(types).allSatisfy(type -> assertThat(words).contains(type));
  }
}
