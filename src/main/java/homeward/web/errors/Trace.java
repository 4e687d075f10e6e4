package homeward.web.errors;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an exception came from, for the log, without its messages: a message may quote what
 * somebody typed, and the database quotes the values of a row it refuses.
 */
final class Trace {

  private static final int MOST_FRAMES = 25;

  private Trace() {}

  static String of(Throwable trouble) {
    StringBuilder lines = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (@Nullable Throwable t = trouble; t != null && seen.add(t); t = t.getCause()) {
      lines.append(seen.size() == 1 ? "" : "\ncaused by ").append(t.getClass().getName());
      StackTraceElement[] frames = t.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
        lines.append("\n  at ").append(frames[i]);
      }
    }
    return lines.toString();
  }
}
