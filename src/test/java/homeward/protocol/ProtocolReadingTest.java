package homeward.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.protocol.counting.TriggerRules;
import homeward.protocol.file.ProtocolFile;
import homeward.protocol.file.ProtocolFileRefused;
import homeward.protocol.file.ProtocolLibrary;
import homeward.protocol.file.ProtocolReading;
import homeward.protocol.store.ProtocolFolder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Staffordshire's protocol lays down, and what reading a file refuses. */
class ProtocolReadingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final ProtocolLibrary library = ProtocolFolder.library();

  @Test
  void everyClauseHasAPlainSentence() {
    for (ProtocolFile file : library.files()) {
      assertThat(file.clauses())
          .allSatisfy(clause ->
              assertThat(clause.sentence())
                  .as("%s, %s", file.path(), clause.id())
                  .matches("[A-Z].*[.?]"));
    }
  }

  @Test
  void everyClauseTheProgramAsksForIsInStaffordshiresProtocol() {
    Protocol protocol = library.inForce("staffordshire-stoke", DAY).orElseThrow();
    Instant at = Instant.parse("2026-03-02T12:00:00Z");
    ReportRules reports = protocol.reports();
    assertThat(reports.decidedBy().value()).containsExactly("duty-inspector");
    assertThat(reports.challengeLine().value()).hasSize(2);
    assertThat(reports.leastResponse().value()).containsExactly("early-response");
    assertThat(reports.firstReviewWithin().value()).hasMinutes(60);
    assertThat(reports.reviewAgreedBy().value()).containsExactly("duty-inspector");
    assertThat(reports.callBacksUntil().value()).contains("returned", "upgraded-to-missing");
    assertThat(reports.closingCodes().value().words()).hasSize(2);
    assertThat(reports.longTermFrom(at).value()).isEqualTo("2026-03-30T11:00:00Z");
    assertThat(reports.historyWindow(DAY).value().contains(at)).isTrue();
    assertThat(protocol.questions().all()).hasSize(29);
    assertThat(protocol.questions().leastWords().value()).isEqualTo(3);
    assertThat(protocol.questions().enquiries().value()).hasSize(10);
    RiskRules risk = protocol.risk();
    assertThat(risk.firstGradedBy().value()).containsExactly("duty-inspector");
    for (RiskLevel level : RiskLevel.values()) {
      assertThat(risk.meaning(level).value()).isNotBlank();
    }
    assertThat(risk.supervisorReviewWithin(RiskLevel.MEDIUM).value()).hasHours(12);
    assertThat(risk.lastActionAlarmAfter(RiskLevel.LOW).value()).hasHours(12);
    assertThat(protocol.handovers().acknowledgeWithin(RiskLevel.LOW).value()).hasMinutes(30);
    assertThat(protocol.handovers().acknowledgeWithin(null).value()).hasMinutes(15);
    assertThat(protocol.handovers().next("duty-inspector")).contains("force-incident-manager");
    assertThat(protocol.handovers().next("superintendent")).isEmpty();
    ReturnRules returns = protocol.returns();
    assertThat(returns.safeAndWellWithin(RiskLevel.HIGH).value()).hasHours(1);
    assertThat(returns.closingNeedsWelfare().value()).isTrue();
    assertThat(returns.interviewOfferedAfter().value()).containsExactly("missing", "absent");
    assertThat(returns.interviewWithin().value()).hasHours(72);
    assertThat(returns.interviewAtRiskAfter().value()).hasHours(48);
    assertThat(returns.interviewClockStarts().value()).doesNotContain("found");
    assertThat(returns.notIndependent().value()).hasSize(2);
    assertThat(returns.attemptsUntil(at).value()).isEqualTo("2026-03-16T12:00:00Z");
    assertThat(returns.nationalUnitToldAfter().value()).hasHours(72);
    TriggerRules triggers = protocol.triggers();
    assertThat(triggers.all()).hasSize(6);
    assertThat(triggers.meetings())
        .extracting(one -> one.value().counted().number())
        .containsExactly(3, 5, 9);
    assertThat(triggers.chairs().value()).hasSize(3).endsWith("senior-manager");
    assertThat(triggers.immediateWithin().value()).isZero();
    assertThat(triggers.screeningWithin().orElseThrow().value()).isEqualTo(3);
    assertThat(triggers.workingDays().value().isWorkingDay(LocalDate.of(2026, 12, 28))).isFalse();
  }

  @Test
  void theReferencePointsAtTheClauseInTheVersionThatWasInForce() {
    Protocol protocol = library.inForce("staffordshire-stoke", DAY).orElseThrow();
    assertThat(protocol.reports().firstReviewWithin().clause().href())
        .isEqualTo("/protocols/staffordshire-stoke/2016-01-01#absent.review.first");
    assertThat(protocol.version().id()).matches("staffordshire-stoke/2016-01-01/[0-9a-f]{12}");
  }

  @Test
  void aDayBeforeTheFirstFileHasNoProtocolInForce() {
    assertThat(library.inForce("staffordshire-stoke", LocalDate.of(2015, 12, 31))).isEmpty();
    assertThat(library.inForce("staffordshire-stoke", LocalDate.of(2016, 1, 1))).isPresent();
  }

  @Test
  void aLocalFileAsStrictAsTheMinimumLoads() {
    assertThat(planted("72 hours").inForce("planted", DAY)).isPresent();
    assertThat(planted("71 hours").inForce("planted", DAY)).isPresent();
  }

  @Test
  void aWeakerLocalFileIsRefusedWithTheClauseNamed() {
    assertThatThrownBy(() -> planted("73 hours"))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("planted/2020-01-01.yaml, clause interview.within")
        .hasMessageContaining("weaker than the national minimum");
  }

  @Test
  void aLocalFileMayNotChangeWhichWayIsStricter() {
    assertThatThrownBy(() ->
            planted(local("90 hours").replace("direction: lower is stricter", "direction: none")))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("clause interview.within: its direction is 'none'");
  }

  @Test
  void aMinimumThatBecomesStricterLaterRefusesTheLocalFileItCatches() {
    ProtocolFile stricter =
        ProtocolReading.read(
            "national-minimum",
            "2022-01-01.yaml",
            local("48 hours")
                .replace("area: planted", "area: national-minimum")
                .replace("2020-01-01", "2022-01-01"));
    assertThatThrownBy(
            () -> new ProtocolLibrary(List.of(national(), file(local("72 hours")), stricter)))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("clause interview.within");
  }

  @Test
  void anUnknownKeyIsRefusedNamingFileAndClause() {
    assertThatThrownBy(
            () -> file(local("72 hours").replace("kind: length", "kind: length\n    vlaue: 1")))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessage("planted/2020-01-01.yaml, clause interview.within: unknown key 'vlaue'");
  }

  @Test
  void aMissingKeyIsRefusedNamingFileAndClause() {
    assertThatThrownBy(
            () -> file(local("72 hours").replace("    direction: lower is stricter\n", "")))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessage("planted/2020-01-01.yaml, clause interview.within: missing key 'direction'");
  }

  @Test
  void aKeyThatIsThereTwiceIsRefused() {
    assertThatThrownBy(() -> file(local("72 hours") + "area: planted\n"))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageStartingWith("planted/2020-01-01.yaml");
  }

  @Test
  void aFactOutsideTheVocabularyIsRefused() {
    String text =
        local("72 hours")
            + """
              - id: category.planted
                sentence: Planted.
                source: {local-choice: planted}
                direction: none
                kind: category-finding
                value: {category: missing, deploy-at-once: no, any-fact: [explotation-known]}
                examples: [{say: Planted., then: {fires: no}}]
            """;
    assertThatThrownBy(() -> new ProtocolLibrary(List.of(national(), file(text))))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("the fact 'explotation-known' is not in facts.vocabulary");
  }

  @Test
  void aDraftIsReadAndNotInForce() {
    String draft =
        local("72 hours").replace("{state: approved, by: chair, on: 2019-12-01}", "{state: draft}");
    ProtocolLibrary library = new ProtocolLibrary(List.of(national(), file(draft)));
    assertThat(library.files()).hasSize(2);
    assertThat(library.inForce("planted", DAY)).isEmpty();
    assertThat(library.beginning("planted", LocalDate.of(2020, 1, 1))).isPresent();
  }

  @Test
  void anExampleThatDoesNotHoldIsFound() {
    Protocol protocol = planted("71 hours").inForce("planted", DAY).orElseThrow();
    assertThat(protocol.workedExamples("interview.within"))
        .singleElement()
        .satisfies(worked -> assertThat(worked.holds()).isFalse());
  }

  @Test
  void anotherTextIsAnotherVersion() {
    assertThat(planted("71 hours").inForce("planted", DAY).orElseThrow().version())
        .isNotEqualTo(planted("72 hours").inForce("planted", DAY).orElseThrow().version());
  }

  private ProtocolLibrary planted(String lengthOrText) {
    String text = lengthOrText.contains("\n") ? lengthOrText : local(lengthOrText);
    return new ProtocolLibrary(List.of(national(), file(text)));
  }

  private ProtocolFile national() {
    return library.minimumOn(DAY).orElseThrow();
  }

  private static ProtocolFile file(String text) {
    return ProtocolReading.read("planted", "2020-01-01.yaml", text);
  }

  private static String local(String interviewWithin) {
    return """
    area: planted
    name: Planted
    effective-from: 2020-01-01
    approval: {state: approved, by: chair, on: 2019-12-01}
    clauses:
      - id: interview.within
        sentence: The return interview is held in time.
        source: {local-choice: planted}
        direction: lower is stricter
        kind: length
        value: %s
        examples:
          - say: Due three days later.
            given: {start: 2026-01-09 18:00}
            then: {due: 2026-01-12 18:00}
    """
        .formatted(interviewWithin);
  }
}
