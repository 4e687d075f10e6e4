package homeward.web;

import java.util.UUID;

/**
 * A key made when a form is opened and sent with it, so that sending the same form twenty times
 * counts once. Random, says nothing about when or by whom. Controllers take it as a parameter:
 * {@code @RequestParam FormKey key}; templates write {@code @template.govuk.formKey(key =
 * page.key())}.
 *
 * @param value the key
 */
public record FormKey(UUID value) {

  /** A key for a form that is opened now. */
  public static FormKey fresh() {
    return new FormKey(UUID.randomUUID());
  }

  /**
   * Reads the hidden field.
   *
   * @throws IllegalArgumentException when it is not a key (only a changed page can send that)
   */
  public static FormKey valueOf(String text) {
    return new FormKey(UUID.fromString(text));
  }

  /** The key as the hidden field holds it. */
  @Override
  public String toString() {
    return value.toString();
  }
}
