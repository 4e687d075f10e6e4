package homeward.children.web.arranging;

import homeward.children.arranging.Seen;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was typed.
 *
 * @param values what was typed, by field
 * @param version what stood when the form was opened; null when nothing did
 * @param theirs what somebody recorded while this was being written; null when nobody did
 */
public record Form(
    Map<String, String> values,
    @Nullable UUID version,
    FormKey key,
    @Nullable String theirs,
    FormErrors errors) {

  /** Who said so. */
  static final String SUPPLIED_BY = "supplied-by";

  /** Keeps its own copy. */
  public Form {
    values = Map.copyOf(values);
  }

  static Form fresh(Map<String, String> values, @Nullable UUID version) {
    return new Form(values, version, FormKey.fresh(), null, FormErrors.none());
  }

  static Form read(Map<String, String> sent) {
    String version = sent.getOrDefault("version", "");
    return new Form(
        sent,
        version.isEmpty() ? null : UUID.fromString(version),
        FormKey.valueOf(sent.getOrDefault("key", "")),
        null,
        FormErrors.none());
  }

  /** What stands in a field. */
  public String value(String field) {
    return values.getOrDefault(field, "").strip();
  }

  Seen seen() {
    return new Seen(version, key.value());
  }

  Form wrong(FormErrors wrong) {
    return new Form(values, version, key, theirs, wrong);
  }

  /** The same words on what stands now. */
  Form again(@Nullable UUID now, String recorded, String field) {
    return new Form(
        values,
        now,
        FormKey.fresh(),
        recorded,
        FormErrors.of(
            field, "Somebody changed this while you were writing: compare both, then save again"));
  }

  FormErrors told() {
    String said = value(SUPPLIED_BY);
    if (said.isEmpty()) {
      return FormErrors.of(SUPPLIED_BY, "Enter who told you, so that others can judge it");
    }
    return said.length() > 200
        ? FormErrors.of(SUPPLIED_BY, "Who told you must be 200 characters or fewer")
        : FormErrors.none();
  }
}
