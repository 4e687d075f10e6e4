package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import homeward.shared.Happening;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** House rule 5: events hold ids, codes, times and numbers only, because they are stored. */
class EventsTest {

  /** Names under which a text may stand, because it is a code. */
  private static final Set<String> CODES =
      Set.of("matter", "clause", "protocolVersion", "code", "reason", "category", "level");

  private static final Set<Class<?>> PLAIN =
      Set.of(
          UUID.class,
          Instant.class,
          LocalDate.class,
          Duration.class,
          boolean.class,
          int.class,
          long.class);

  @Test
  void eventsHoldIdsCodesTimesAndNumbersOnly() {
    List<String> sins = new ArrayList<>();
    for (Class<?> event : events()) {
      for (RecordComponent part : event.getRecordComponents()) {
        if (!mayStand(part)) {
          sins.add(event.getSimpleName() + "." + part.getName() + " is a " + part.getType());
        }
      }
    }
    assertThat(sins).isEmpty();
  }

  @Test
  void everyEventIsARecord() {
    assertThat(events()).isNotEmpty().allMatch(Class::isRecord);
  }

  private static boolean mayStand(RecordComponent part) {
    Class<?> type = part.getType();
    return PLAIN.contains(type)
        || type.isEnum()
        || isId(type)
        || (type == String.class && CODES.contains(part.getName()));
  }

  private static boolean isId(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == UUID.class;
  }

  private static List<Class<?>> events() {
    List<Class<?>> events = new ArrayList<>();
    for (JavaClass found :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("homeward")) {
      if (found.isAssignableTo(Happening.class) && !found.isInterface()) {
        events.add(found.reflect());
      }
    }
    return events;
  }
}
