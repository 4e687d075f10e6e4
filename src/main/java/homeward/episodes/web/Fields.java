package homeward.episodes.web;

import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.forms.DateTimeEntry;
import homeward.web.forms.Read;
import homeward.web.forms.Typed;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form and gathers what is wrong. */
final class Fields {

  private final Map<String, String> sent;
  private FormErrors errors = FormErrors.none();

  Fields(Map<String, String> sent) {
    this.sent = sent;
  }

  /** The time, in the past; the last second of the minute never counts as the future. */
  Instant at(String what, Instant now) {
    Read<Instant> read = DateTimeEntry.read(sent::get, "at").past("at", what, now);
    errors = errors.with(read.errors());
    return read.errors().isEmpty() ? read.get() : now;
  }

  /** Words that must be there. */
  String words(String field, String message) {
    String words = Typed.text(sent::get, field);
    if (words.isEmpty()) {
      errors = errors.with(field, message);
    }
    return words;
  }

  /** Words that may be left out; null when they are. */
  @Nullable String maybe(String field) {
    String words = Typed.text(sent::get, field);
    return words.isEmpty() ? null : words;
  }

  /** One of an enum's names. */
  <E extends Enum<E>> E choice(String field, Class<E> kind, E otherwise, String message) {
    String name = Typed.text(sent::get, field);
    for (E one : kind.getEnumConstants()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    errors = errors.with(field, message);
    return otherwise;
  }

  /** An id that the form carried; null when it carried none. */
  @Nullable UUID id(String field) {
    String text = Typed.text(sent::get, field);
    return text.isEmpty() ? null : UUID.fromString(text);
  }

  /** The key of the form. */
  UUID key() {
    return FormKey.valueOf(Typed.text(sent::get, "key")).value();
  }

  /** One more thing that is wrong. */
  void wrong(String field, String message) {
    errors = errors.with(field, message);
  }

  FormErrors errors() {
    return errors;
  }
}
