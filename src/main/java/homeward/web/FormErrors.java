package homeward.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, in the order of its fields. Immutable; the first message for a field
 * stays.
 *
 * @param all every error, in the order they were added
 */
public record FormErrors(List<FieldError> all) {

  private static final FormErrors NONE = new FormErrors(List.of());

  /**
   * One message.
   *
   * @param field the field's name
   * @param message what is wrong and how to put it right, one sentence without a full stop
   * @param anchor the id of the element that the summary leads to
   */
  public record FieldError(String field, String message, String anchor) {}

  /** Keeps its own copy. */
  public FormErrors {
    all = List.copyOf(all);
  }

  /** Nothing is wrong. */
  public static FormErrors none() {
    return NONE;
  }

  /** One thing is wrong. */
  public static FormErrors of(String field, String message) {
    return NONE.with(field, message);
  }

  /** Also this is wrong; the summary leads to the element whose id is the field's name. */
  public FormErrors with(String field, String message) {
    return with(field, message, field);
  }

  /** Also this is wrong; the summary leads to {@code anchor} (such as {@code seen-day}). */
  public FormErrors with(String field, String message, String anchor) {
    if (has(field)) {
      return this;
    }
    List<FieldError> more = new ArrayList<>(all);
    more.add(new FieldError(field, message, anchor));
    return new FormErrors(more);
  }

  /** Also everything in the other one. */
  public FormErrors with(FormErrors others) {
    FormErrors both = this;
    for (FieldError error : others.all) {
      both = both.with(error.field, error.message, error.anchor);
    }
    return both;
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether something is wrong with this field. */
  public boolean has(String field) {
    return message(field) != null;
  }

  /** The message for this field; null when nothing is wrong with it. */
  public @Nullable String message(String field) {
    for (FieldError error : all) {
      if (error.field.equals(field)) {
        return error.message;
      }
    }
    return null;
  }
}
