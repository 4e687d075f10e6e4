package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import homeward.testkit.DrawnPage;
import homeward.testkit.TestClock;
import homeward.web.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Templates fit their page records, and hold nothing the security policy would refuse. */
class TemplatesTest {

  private static final Path TEMPLATES = Path.of("src", "main", "jte");
  private static final Pattern PAGE = Pattern.compile("(?m)^@param\\s+([\\w.]+)\\s+page\\s*$");
  private static final Pattern NAME = Pattern.compile("\"([a-zA-Z0-9]+/[a-zA-Z0-9/-]*)\"");
  private static final Pattern HANDLER = Pattern.compile("(?i)<[^>]*\\s(on[a-z]+|style)\\s*=");
  private static final Pattern INLINE =
      Pattern.compile("(?i)<script(?![^>]*\\ssrc=)|<style|javascript:|\\$unsafe");
  private static final Pattern POSTING = Pattern.compile("(?is)<form[^>]*method\\s*=\\s*\"post\"");

  @Test
  void everyTemplateCompiles() {
    TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    assertThat(templates().keySet())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(engine.hasTemplate(name + ".jte")).as(name).isTrue());
  }

  @Test
  void everyPageRecordHasATemplateOfItsType() {
    Map<String, String> templates = templates();
    List<String> troubles = new ArrayList<>();
    for (JavaClass page : pages()) {
      List<String> names = templateNames(page);
      if (names.isEmpty()) {
        troubles.add(page.getName() + " does not name its template as a literal in template()");
      }
      for (String name : names) {
        String text = templates.get(name);
        if (text == null) {
          troubles.add(page.getName() + " names " + name + ", which is not there");
        } else if (!accepts(text, page)) {
          troubles.add(name + " does not declare @param " + page.getSimpleName() + " page");
        }
      }
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void nothingIsInline() {
    templates()
        .forEach((name, text) -> {
          String html = text.replaceAll("(?s)<%--.*?--%>", "").replaceAll("\\$\\{[^}]*}", "");
          assertThat(HANDLER.matcher(html).find()).as("handler or style in %s", name).isFalse();
          assertThat(INLINE.matcher(text).find()).as("inline code in %s", name).isFalse();
        });
  }

  @Test
  void everyPostedFormGoesThroughTheWrapperThatAddsTheToken() {
    templates()
        .forEach((name, text) -> {
          if (!name.equals("govuk/form")) {
            assertThat(POSTING.matcher(text).find()).as("form in %s", name).isFalse();
          }
        });
  }

  /** Drawn twice: with everything there, and with nothing that may be missing. */
  @Test
  void everyPageCanBeDrawnFullAndSparse() {
    List<String> troubles = new ArrayList<>();
    int drawn = 0;
    for (JavaClass type : pages()) {
      for (boolean full : List.of(true, false)) {
        try {
          Page page = (Page) new Samples(full).of(type.reflect());
          for (String name : templateNames(type)) {
            Document document = DrawnPage.of(page, name, TestClock.BEGINNING);
            assertThat(document.select("h1")).as(name).hasSize(1);
            assertThat(document.title()).as(name).isNotBlank();
            drawn++;
          }
        } catch (RuntimeException | AssertionError e) {
          troubles.add(type.getName() + (full ? " full: " : " sparse: ") + e);
        }
      }
    }
    assertThat(troubles).isEmpty();
    assertThat(drawn).isGreaterThan(100);
  }

  private static List<JavaClass> pages() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("homeward")
            .stream()
            .filter(type -> type.isAssignableTo(Page.class) && !type.isInterface())
            .toList();
  }

  private static boolean accepts(String template, JavaClass page) {
    Matcher declared = PAGE.matcher(template);
    if (!declared.find()) {
      return false;
    }
    String type = declared.group(1);
    String simple = type.substring(type.lastIndexOf('.') + 1);
    boolean own = simple.equals(page.getSimpleName());
    return own
        || page.getAllRawInterfaces().stream().anyMatch(up -> up.getSimpleName().equals(simple));
  }

  private static List<String> templateNames(JavaClass page) {
    String outer = page.getName().replaceAll("\\$.*", "").replace('.', '/');
    String source = read(Path.of("src", "main", "java").resolve(outer + ".java"));
    int start = source.indexOf("record " + page.getSimpleName());
    int method = source.indexOf("String template() {", Math.max(start, 0));
    if (method < 0) {
      return List.of();
    }
    String body = source.substring(method, source.indexOf("\n  }", method));
    return NAME.matcher(body).results().map(named -> named.group(1)).toList();
  }

  private static Map<String, String> templates() {
    Map<String, String> templates = new TreeMap<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      files
          .filter(file -> file.toString().endsWith(".jte"))
          .forEach(file ->
              templates.put(TEMPLATES.relativize(file).toString().replace(".jte", ""), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return templates;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
