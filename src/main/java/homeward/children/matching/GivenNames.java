package homeward.children.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Given names that are forms of one name, and given names that are not slips for another. The table
 * is our own: given-names.txt beside this class, one name a line with its spellings and nicknames.
 */
public final class GivenNames {

  private static final String TABLE = "given-names.txt";
  private static final GivenNames COMMON = load();

  private final Map<String, Set<Integer>> lines = new HashMap<>();
  private final Map<String, Set<Integer>> spellings = new HashMap<>();
  private final Map<Character, List<String>> byFirstLetter = new HashMap<>();
  private final Set<String> sharedByBrothers = new HashSet<>();

  private GivenNames() {}

  /** The table that comes with the program. */
  public static GivenNames common() {
    return COMMON;
  }

  /** Whether the table has the name (small letters, no accents or spaces). */
  boolean known(String name) {
    return lines.containsKey(name);
  }

  /**
   * Whether both are forms of one name: two spellings, or a nickname and its full name. Two
   * nicknames of one name are not (Lily and Libby may be sisters).
   */
  boolean sameName(String one, String other) {
    return spellingBeside(one, other) || spellingBeside(other, one);
  }

  private boolean spellingBeside(String full, String other) {
    Set<Integer> fullNames = spellings.getOrDefault(full, Set.of());
    return lines.getOrDefault(other, Set.of()).stream().anyMatch(fullNames::contains);
  }

  /**
   * Whether several brothers often bear the name with a second one behind it, so that "Mohammed"
   * may be any of them.
   */
  boolean sharedByBrothers(String name) {
    return sharedByBrothers.contains(name);
  }

  /**
   * Every form of the names that this may be: spellings and nicknames, without itself. Wider than
   * {@link #sameName}, because a search may show too much and a match may not.
   *
   * @param name small letters, no accents or spaces
   */
  public Set<String> formsOf(String name) {
    Set<Integer> mine = lines.getOrDefault(name, Set.of());
    Set<String> forms = new java.util.TreeSet<>();
    lines.forEach((other, theirs) -> {
      if (!other.equals(name) && theirs.stream().anyMatch(mine::contains)) {
        forms.add(other);
      }
    });
    return forms;
  }

  /** Known names with this first letter. */
  List<String> startingWith(char letter) {
    return byFirstLetter.getOrDefault(letter, List.of());
  }

  private static GivenNames load() {
    GivenNames names = new GivenNames();
    InputStream table = GivenNames.class.getResourceAsStream(TABLE);
    if (table == null) {
      throw new IllegalStateException("The table of given names is missing: " + TABLE);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      int next = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        next = names.read(line.strip(), next);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private int read(String line, int number) {
    if (line.isEmpty() || line.startsWith("#")) {
      return number;
    }
    int next = number;
    String[] words = line.replaceFirst("^[*!]", "").strip().split("\\s+");
    if (line.startsWith("*")) {
      for (String name : words) {
        add(name, next);
        next++;
      }
      return next;
    }
    for (String spelling : words[0].split("/")) {
      add(spelling, next);
      spellings.computeIfAbsent(spelling, _ -> new HashSet<>()).add(next);
      if (line.startsWith("!")) {
        sharedByBrothers.add(spelling);
      }
    }
    for (int i = 1; i < words.length; i++) {
      add(words[i], next);
    }
    return next + 1;
  }

  private void add(String name, int line) {
    if (lines.computeIfAbsent(name, _ -> new HashSet<>()).isEmpty()) {
      byFirstLetter.computeIfAbsent(name.charAt(0), _ -> new ArrayList<>()).add(name);
    }
    lines.getOrDefault(name, new HashSet<>()).add(line);
  }
}
