package homeward.web.govuk;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins class names and ids for attributes. */
public final class Join {

  private Join() {}

  /** Those that are not empty, with one space between; null when none is left. */
  public static @Nullable String words(@Nullable String... words) {
    String joined =
        Arrays.stream(words)
            .filter(word -> word != null && !word.isBlank())
            .collect(Collectors.joining(" "));
    return joined.isEmpty() ? null : joined;
  }

  /** The id with this ending when the condition holds; otherwise null. */
  public static @Nullable String id(boolean condition, String id, String ending) {
    return condition ? id + ending : null;
  }
}
