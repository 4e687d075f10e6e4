package homeward.children;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new answer on the information sheet.
 *
 * @param section which part
 * @param replaces the fact the form was made from; null when it is new
 * @param values answers by {@link SheetField#code()}; all blank means "no longer so"
 * @param source who said it and when
 * @param formKey key of the form, so that sending it twice counts once; null for an import
 */
public record SheetChange(
    SheetSection section,
    @Nullable UUID replaces,
    Map<String, String> values,
    Source source,
    @Nullable UUID formKey) {

  public SheetChange {
    values = Map.copyOf(values);
  }
}
