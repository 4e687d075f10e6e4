package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.protocol.Clause;
import homeward.protocol.ClauseValue;
import homeward.protocol.Protocol;
import homeward.protocol.file.ProtocolFile;
import homeward.protocol.file.ProtocolLibrary;
import homeward.protocol.store.ProtocolFolder;
import homeward.shared.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * House rule 13: every protocol file loads, none is weaker than the national minimum (or reading
 * fails), every worked example holds, every clause that the program asks for is in every area, and
 * every post is held in Homeward or listed as one outside it.
 */
class ProtocolFilesTest {

  private static final String NATIONAL = "national-minimum";

  private static final Path CODE = Path.of("src/main/java/homeward");

  /** A call that names a clause, by its id or by a constant of the same file. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:provision|mayDecide|clause|ref|length|lengths|posts|codes|holds|chain|all)\\(\\s*"
              + "(?:[a-z.]+,\\s*)?(?:\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"|([A-Z][A-Z_]+)\\b)");

  private final ProtocolLibrary library = ProtocolFolder.library();

  @Test
  void theThreeAreasAndTheNationalMinimumLoad() {
    assertThat(library.areas())
        .contains(
            NATIONAL,
            "staffordshire-stoke",
            "birmingham-west-midlands",
            "stockport-greater-manchester");
  }

  @Test
  void everyWorkedExampleOfEveryFileHolds() {
    List<String> wrong = new ArrayList<>();
    for (ProtocolFile file : library.files()) {
      Protocol protocol = library.beginning(file.area(), file.effectiveFrom()).orElseThrow();
      assertThat(protocol.workedExamples()).isNotEmpty();
      protocol.workedExamples().stream()
          .filter(worked -> !worked.holds())
          .forEach(worked ->
              wrong.add(
                  "%s, %s: %s found %s instead of %s"
                      .formatted(
                          file.path(),
                          worked.clause().id(),
                          worked.example().say(),
                          worked.found(),
                          worked.example().then())));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyClauseThatTheProgramAsksForIsInEveryArea() throws IOException {
    SortedMap<String, String> asked = asked();
    assertThat(asked.keySet())
        .contains("category.decide", "absent.review.overdue", "interview.within", "risk.level.high")
        .hasSizeGreaterThan(25);
    List<String> missing = new ArrayList<>();
    for (ProtocolFile file : library.files()) {
      if (!file.area().equals(NATIONAL)) {
        Protocol protocol = library.beginning(file.area(), file.effectiveFrom()).orElseThrow();
        asked.forEach((id, where) -> {
          if (!protocol.has(id)) {
            missing.add(file.path() + " has no clause " + id + ", which " + where + " asks for");
          }
        });
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyPostIsHeldInHomewardOrListedAsOneOutsideIt() {
    for (ProtocolFile file : library.files()) {
      Protocol protocol = library.beginning(file.area(), file.effectiveFrom()).orElseThrow();
      Set<String> known =
          Arrays.stream(Post.values())
              .map(Post::code)
              .collect(Collectors.toCollection(HashSet::new));
      known.add(ClauseValue.Posts.ANYONE);
      known.addAll(protocol.outsidePosts().keySet());
      for (Clause clause : protocol.clauses()) {
        if (clause.value() instanceof ClauseValue.Posts posts) {
          assertThat(known).as("%s, %s", file.path(), clause.id()).containsAll(posts.posts());
        }
        if (clause.value() instanceof ClauseValue.Chain chain) {
          assertThat(known).as("%s, %s", file.path(), clause.id()).containsAll(chain.desks());
        }
      }
    }
  }

  @Test
  void noOutsidePostIsOneThatPeopleHold() {
    Protocol minimum =
        library.files().stream()
            .filter(file -> file.area().equals(NATIONAL))
            .findFirst()
            .flatMap(file -> library.beginning(NATIONAL, file.effectiveFrom()))
            .orElseThrow();
    assertThat(minimum.outsidePosts().keySet())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(Arrays.stream(Post.values()).map(Post::code).toList());
  }

  /** The ids that main code names when it asks a protocol, with the file that does. */
  private static SortedMap<String, String> asked() throws IOException {
    SortedMap<String, String> asked = new TreeMap<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        if (text.contains("homeward.protocol")) {
          Matcher matcher = ASKED.matcher(text);
          while (matcher.find()) {
            String id =
                matcher.group(1) == null ? constant(text, matcher.group(2)) : matcher.group(1);
            if (!id.isEmpty()) {
              asked.put(id, CODE.relativize(file).toString());
            }
          }
        }
      }
    }
    for (String level : List.of("high", "medium", "low")) {
      asked.put("risk.level." + level, "protocol/RiskRules.java");
    }
    return asked;
  }

  /** The clause id that a constant of the file stands for; empty when it is something else. */
  private static String constant(String text, String name) {
    Matcher matcher =
        Pattern.compile("String " + name + "\\s*=\\s*\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"")
            .matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
