package homeward.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;

/** House rules 2 and 10, and half of 5: what code may call. */
class CodeRulesTest {

  private static final Set<String> TIMES =
      Set.of(
          Instant.class.getName(),
          LocalDate.class.getName(),
          LocalTime.class.getName(),
          LocalDateTime.class.getName(),
          OffsetDateTime.class.getName(),
          ZonedDateTime.class.getName());

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("homeward");

  @Test
  void aDomainKnowsNoSpringNoSqlAndNoClock() {
    noClasses()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class)
        .check(classes);
  }

  @Test
  void nobodyReadsTheSystemClockButTheClockBean() {
    noClasses()
        .that()
        .resideOutsideOfPackage("homeward.platform.time..")
        .should()
        .callMethodWhere(readsTheClock())
        .check(classes);
  }

  @Test
  void anEventReachesItsListenersByBeingPublished() {
    noClasses().should().callMethodWhere(callsAListener()).check(classes);
  }

  private static DescribedPredicate<JavaMethodCall> readsTheClock() {
    return DescribedPredicate.describe(
        "reads the system clock",
        call -> {
          String owner = call.getTargetOwner().getName();
          return (TIMES.contains(owner) && call.getName().equals("now"))
              || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"))
              || (owner.equals(Clock.class.getName()) && call.getName().startsWith("system"));
        });
  }

  private static DescribedPredicate<JavaMethodCall> callsAListener() {
    return DescribedPredicate.describe(
        "calls a listener directly",
        call ->
            call.getTarget()
                .resolveMember()
                .filter(member -> member.isMetaAnnotatedWith(EventListener.class))
                .filter(member -> !call.getOriginOwner().equals(call.getTargetOwner()))
                .isPresent());
  }
}
