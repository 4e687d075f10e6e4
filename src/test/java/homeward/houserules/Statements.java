package homeward.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Every SQL statement of the product: static final texts of classes in a {@code store}. */
final class Statements {

  private static final Pattern SQL =
      Pattern.compile(
          "^\\s*(select|insert|update|delete|with|truncate|notify|listen)\\s.*", Pattern.DOTALL);

  private Statements() {}

  /** The statements by class and field. */
  static Map<String, String> all() {
    Map<String, String> found = new LinkedHashMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("homeward")) {
      if (type.getPackageName().startsWith("homeward.")
          && !type.getPackageName().contains(".web")) {
        collect(type.reflect(), found);
      }
    }
    return found;
  }

  private static void collect(Class<?> type, Map<String, String> found) {
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == String.class
          && Modifier.isStatic(field.getModifiers())
          && Modifier.isFinal(field.getModifiers())) {
        String text = value(field);
        if (SQL.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
          found.put(type.getName() + "." + field.getName(), text);
        }
      }
    }
  }

  private static String value(Field field) {
    field.setAccessible(true);
    try {
      return String.valueOf(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
