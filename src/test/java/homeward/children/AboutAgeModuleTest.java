package homeward.children;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Access;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child of whom somebody knows only about how old. */
@ModuleTest
class AboutAgeModuleTest {

  @Autowired private homeward.agencies.Register register;
  @Autowired private homeward.agencies.Professionals professionals;
  @Autowired private Children children;
  @Autowired private ChildArrangements arrangements;
  @Autowired private Access access;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Partnership partnership;
  private String surname;

  @BeforeEach
  void aPartnership() {
    clock.reset();
    partnership = new Partnership(register, professionals);
    surname = "Zell" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }

  @Test
  void theAgeIsKeptAsAnAgeWithWhoSaidItAndWhenAndShownAsAbout() {
    ChildId child = added(new Birth.About(14, today()));
    assertThat(summary(child).age()).isEqualTo("about 14");
    assertThat(summary(child).identity().dateOfBirth()).isNull();
    assertThat(
            jdbc.sql(
                    """
                    select p.about_age, p.date_of_birth is null as undated, p.supplied_by
                    from children.person_record p where p.surname = :surname
                    """)
                .param("surname", surname)
                .query((row, number) ->
                    row.getInt("about_age")
                        + " "
                        + row.getBoolean("undated")
                        + " "
                        + row.getString("supplied_by"))
                .list())
        .containsExactly("14 true caller");
  }

  @Test
  void theChildIsFoundByName() {
    ChildId child = added(new Birth.About(14, today()));
    assertThat(
            children.find(
                access.reach(partnership.oakWorker, ChildAction.SEARCH), new ChildSearch(surname)))
        .singleElement()
        .satisfies(hit -> {
          assertThat(hit.child()).isEqualTo(child);
          assertThat(hit.age()).isEqualTo("about 14");
        });
  }

  @Test
  void aMatchIsProposedWithinTwoYearsAndNobodyIsJoined() {
    ChildId known = added(Birth.on(today().minusYears(16).minusDays(3)));
    ChildId near = added(new Birth.About(14, today()));
    ChildId far = added(new Birth.About(13, today()));
    assertThat(proposals(near)).contains(known.value());
    assertThat(proposals(far)).doesNotContain(known.value()).contains(near.value());
    assertThat(children.surviving(permit(near))).isEqualTo(near);
  }

  @Test
  void theDateOfBirthIsRecordedLaterAndTheAgeStaysInTheHistory() {
    ChildId child = added(new Birth.About(14, today()));
    LocalDate born = today().minusYears(15).minusDays(1);
    clock.advance(Duration.ofMinutes(1));
    arrangements.correctIdentity(
        access.permit(partnership.oakWorker, child, ChildAction.CHANGE),
        identity(Birth.on(born)),
        Source.professional("mother", clock.instant()));
    assertThat(summary(child).age()).isEqualTo("15");
    assertThat(summary(child).identity().dateOfBirth()).isEqualTo(born);
    assertThat(
            jdbc.sql(
                    "select about_age from children.person_record where surname = :surname order by recorded_at, id")
                .param("surname", surname)
                .query((row, number) -> String.valueOf(row.getObject("about_age")))
                .list())
        .containsExactly("14", "null");
  }

  private ChildId added(Birth birth) {
    return children.add(
        new NewChild(
            identity(birth), Source.reporter("caller", clock.instant()), partnership.north, null),
        partnership.oakWorker);
  }

  private Identity identity(Birth birth) {
    return new Identity(surname, "Kestrel", null, birth, Sex.NOT_GIVEN, null, null);
  }

  private homeward.access.Permit permit(ChildId child) {
    return access.permit(partnership.oakWorker, child, ChildAction.OPEN);
  }

  private ChildSummary summary(ChildId child) {
    return children.summary(permit(child));
  }

  private java.util.List<UUID> proposals(ChildId child) {
    return jdbc.sql("select other_id from children.match_proposal where child_id = :child")
        .param("child", child.value())
        .query((row, number) -> row.getObject("other_id", UUID.class))
        .list();
  }

  private LocalDate today() {
    return LondonTime.day(clock.instant());
  }
}
