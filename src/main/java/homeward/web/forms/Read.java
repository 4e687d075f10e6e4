package homeward.web.forms;

import homeward.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading something typed: a value, or errors.
 *
 * @param <T> what it is read as
 * @param value null when there are errors
 * @param errors none when there is a value
 * @param note one sentence to show beside the value, such as which of two equal times was taken;
 *     null for none
 */
public record Read<T>(@Nullable T value, FormErrors errors, @Nullable String note) {

  /** It could be read. */
  public static <T> Read<T> right(T value) {
    return new Read<>(value, FormErrors.none(), null);
  }

  /** It could be read, and there is something to say about it. */
  public static <T> Read<T> right(T value, String note) {
    return new Read<>(value, FormErrors.none(), note);
  }

  /** It could not be read. */
  public static <T> Read<T> wrong(FormErrors errors) {
    return new Read<>(null, errors, null);
  }

  /**
   * The value.
   *
   * @throws IllegalStateException when there are errors: ask {@link #errors()} first
   */
  public T get() {
    if (value == null) {
      throw new IllegalStateException("There is no value, there are errors");
    }
    return value;
  }
}
