package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * House rule 11: small files, small constructors, small packages. Tests are files too; packages of
 * tests, pages and migrations are not counted.
 */
class SizeTest {

  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final int LINES = 300;
  private static final int ARGUMENTS = 7;
  private static final int FILES = 25;

  @Test
  void noFileHasMoreThanThreeHundredLines() {
    for (Path folder : List.of(MAIN, TESTS)) {
      List<Path> files = sources(folder);
      assertThat(files).hasSizeGreaterThan(150);
      assertThat(files.stream().filter(file -> lines(file) > LINES)).isEmpty();
    }
  }

  @Test
  void noPackageHasMoreThanTwentyFiveFiles() {
    Map<Path, Long> packages =
        sources(MAIN).stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
    assertThat(packages).hasSizeGreaterThan(50);
    packages.values().removeIf(files -> files <= FILES);
    assertThat(packages).isEmpty();
  }

  /** Records are values, not things that are put together: they are grouped by what they mean. */
  @Test
  void nothingIsPutTogetherFromMoreThanSevenThings() {
    Predicate<JavaClass> built = type -> !type.isRecord() && !type.isEnum();
    List<String> wide =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("homeward")
                .stream()
                .filter(built)
                .flatMap(type -> type.getConstructors().stream())
                .filter(way -> way.getRawParameterTypes().size() > ARGUMENTS)
                .map(way -> way.getOwner().getName())
                .toList();
    assertThat(wide).isEmpty();
  }

  private static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
