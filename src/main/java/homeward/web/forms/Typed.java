package homeward.web.forms;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a field of a form as people mean it. */
public final class Typed {

  private Typed() {}

  /** What was typed without spaces around it; empty when the field is missing. */
  public static String text(Function<String, @Nullable String> form, String name) {
    String value = form.apply(name);
    return value == null ? "" : value.strip();
  }
}
