package homeward.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.protocol.file.ProtocolFile;
import homeward.protocol.file.ProtocolFileRefused;
import homeward.protocol.file.ProtocolLibrary;
import homeward.protocol.file.ProtocolReading;
import homeward.protocol.store.ProtocolFolder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies of a local file that were deliberately made weaker, and what they are told. */
class StrictnessTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final ProtocolFile minimum = ProtocolFolder.library().minimumOn(DAY).orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          interview.within              | lower is stricter    | length         | 73 hours                                          | 72 hours
          telling.national-unit         | lower is stricter    | length         | 73 hours                                          | 1 hour
          safe-and-well.within          | lower is stricter    | length-by-risk | {high: 2 hours, medium: 4 hours, low: 4 hours}    | {high: 1 hour, medium: 24 hours, low: 24 hours}
          placement.area-authority.told | lower is stricter    | at-most        | {number: 6, unit: working days}                   | {number: 5, unit: working days}
          placement.area-authority.told | lower is stricter    | at-most        | {number: 1, unit: months}                         | {number: 4, unit: working days}
          safe-and-well.offered         | higher is stricter   | holds          | no                                                | yes
          interview.offered-after       | superset is stricter | codes          | [absent]                                          | [absent, missing]
          interview.independent         | superset is stricter | codes          | [case-holding-social-worker]                      | [care-team]
          """)
  void aWeakerCopyIsRefusedWithItsClauseAndOneAsStrictIsNot(
      String id, String direction, String kind, String weaker, String asStrict) {
    assertThatThrownBy(() -> library(file(id, direction, kind, weaker)))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageStartingWith("planted/2020-01-01.yaml, clause " + id)
        .hasMessageContaining("its value is weaker than the national minimum's");
    assertThatCode(() -> library(file(id, direction, kind, asStrict))).doesNotThrowAnyException();
  }

  @Test
  void aPostNobodyHoldsIsRefused() {
    assertThatThrownBy(() -> library(file("category.decide", "none", "posts", "[duty-inspektor]")))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessage(
            "planted/2020-01-01.yaml, clause category.decide: the post 'duty-inspektor' is held by"
                + " nobody and not in posts.outside");
    assertThatThrownBy(
            () -> library(file("handover.chain", "none", "chain", "[duty-inspector, chief]")))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("the post 'chief'");
    assertThatCode(
            () -> library(file("category.decide", "none", "posts", "[control-room-manager]")))
        .doesNotThrowAnyException();
  }

  @Test
  void aProviderNobodyListedIsRefused() {
    String route = "{provider: nobody-known, from: 2020-01-01}";
    assertThatThrownBy(() -> library(file("interview.route.all", "none", "route", route)))
        .hasMessageContaining("interview.providers");
  }

  @Test
  void aRouteThatEndsBeforeItBeginsIsRefused() {
    String route = "{provider: hub, from: 2020-01-02, until: 2020-01-01}";
    assertThatThrownBy(() -> file("interview.route.all", "none", "route", route))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("clause interview.route.all")
        .hasMessageContaining("'until' lies before 'from'");
  }

  @Test
  void aDirectionThatAKindCannotBeMeasuredInIsRefused() {
    assertThatThrownBy(
            () -> file("category.decide", "superset is stricter", "posts", "[duty-inspector]"))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("clause category.decide: its direction cannot be measured");
  }

  private ProtocolLibrary library(ProtocolFile local) {
    ProtocolLibrary library = new ProtocolLibrary(List.of(minimum, local));
    assertThat(library.inForce("planted", DAY)).isPresent();
    return library;
  }

  private static ProtocolFile file(String id, String direction, String kind, String value) {
    return ProtocolReading.read(
        "planted",
        "2020-01-01.yaml",
        """
        area: planted
        name: Planted
        effective-from: 2020-01-01
        approval: {state: approved, by: chair, on: 2019-12-01}
        clauses:
          - id: %s
            sentence: Planted.
            source: {local-choice: planted}
            direction: %s
            kind: %s
            value: %s
            examples: [{say: Planted., then: {holds: yes}}]
        """
            .formatted(id, direction, kind, value));
  }
}
