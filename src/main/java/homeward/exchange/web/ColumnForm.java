package homeward.exchange.web;

import homeward.exchange.Batch;
import homeward.exchange.FileColumns;
import homeward.exchange.SourceProfile;
import homeward.exchange.describing.Columns;
import homeward.exchange.domain.file.TextEncoding;
import homeward.exchange.domain.mapping.DateStyle;
import homeward.exchange.domain.mapping.Layout;
import homeward.exchange.domain.mapping.LayoutFault;
import homeward.exchange.domain.notifications.Column;
import homeward.web.FormErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form about a file's columns.
 *
 * @param facts for each column the code of its fact; empty when it is not used
 * @param name of the profile, as typed
 * @param dates code of a {@link DateStyle}
 * @param encoding code of a {@link TextEncoding}; empty to find it out for each file
 * @param seen id of the version the file was read by when the form was shown; empty for none
 * @param base id of the profile's version the form was filled from; empty for none
 */
public record ColumnForm(
    List<String> facts, String name, String dates, String encoding, String base, String seen) {

  private static final int LONGEST_NAME = 80;

  /** Keeps its own copy. */
  public ColumnForm {
    facts = List.copyOf(facts);
  }

  /** As it is first shown. */
  static ColumnForm proposed(FileColumns columns, Batch batch) {
    Batch.ReadBy readBy = batch.readBy();
    SourceProfile from = columns.from();
    TextEncoding encoding = columns.encoding();
    return new ColumnForm(
        columns.proposed().stream()
            .map(one -> {
              Column fact = one.fact();
              return fact == null ? "" : fact.name();
            })
            .toList(),
        from == null ? "" : from.name(),
        columns.dates().name(),
        encoding == null ? "" : encoding.name(),
        from == null ? "" : from.version().id().toString(),
        readBy == null ? "" : readBy.version().toString());
  }

  /** As it was sent. */
  static ColumnForm read(Map<String, String> form, int columns) {
    List<String> facts = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      facts.add(form.getOrDefault("fact-" + i, ""));
    }
    return new ColumnForm(
        facts,
        form.getOrDefault("name", ""),
        form.getOrDefault("dates", ""),
        form.getOrDefault("encoding", ""),
        form.getOrDefault("base", ""),
        form.getOrDefault("seen", ""));
  }

  /** The same, filled from this version: what is sent next may follow it. */
  ColumnForm after(SourceProfile there) {
    return new ColumnForm(facts, name, dates, encoding, there.version().id().toString(), seen);
  }

  /** The same, having seen how somebody else says the file is read. */
  ColumnForm having(Batch.ReadBy now) {
    return new ColumnForm(facts, name, dates, encoding, base, now.version().toString());
  }

  /** What each column is; a code that nobody knows counts as not used. */
  Layout layout(List<String> headings) {
    List<Layout.Place> places = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      places.add(new Layout.Place(headings.get(i), known(Column.values(), facts.get(i))));
    }
    DateStyle style = known(DateStyle.values(), dates);
    return new Layout(places, style == null ? DateStyle.DAY_FIRST : style);
  }

  @Nullable TextEncoding letters() {
    return known(TextEncoding.values(), encoding);
  }

  Columns.Described described(List<String> headings) {
    return new Columns.Described(name.strip(), id(base), id(seen), layout(headings), letters());
  }

  /** What is wrong with the columns; the name is asked for when it is saved only. */
  FormErrors errors(List<String> headings, boolean saves) {
    FormErrors errors = FormErrors.none();
    for (LayoutFault fault : LayoutFault.in(layout(headings))) {
      errors = errors.with("fact-" + fault.position(), fault.words());
    }
    if (known(DateStyle.values(), dates) == null) {
      errors = errors.with("dates", "Say how the file writes days and times");
    }
    if (saves && name.isBlank()) {
      errors = errors.with("name", "Give the profile a name, so that the next file is known by it");
    } else if (name.strip().length() > LONGEST_NAME) {
      errors = errors.with("name", "The name must have 80 characters or fewer");
    }
    return errors;
  }

  private static @Nullable UUID id(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static <E extends Enum<E>> @Nullable E known(E[] all, String code) {
    return Arrays.stream(all).filter(one -> one.name().equals(code)).findFirst().orElse(null);
  }
}
