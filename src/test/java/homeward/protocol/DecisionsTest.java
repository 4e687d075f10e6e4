package homeward.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.protocol.Answer.Choice;
import homeward.protocol.store.ProtocolFolder;
import homeward.shared.Post;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Proposals and rulings in Staffordshire, on both sides of each boundary. */
class DecisionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final Protocol protocol =
      ProtocolFolder.library().inForce("staffordshire-stoke", DAY).orElseThrow();

  @Test
  void everythingAnsweredAndNothingWorryingIsAbsentAndLow() {
    Facts facts = facts(15, Map.of(), Set.of(), Facts.History.NONE);
    assertThat(protocol.proposeCategory(facts).category()).isEqualTo(Category.ABSENT);
    assertThat(protocol.proposeRisk(facts).level()).isEqualTo(RiskLevel.LOW);
    assertThat(protocol.proposeRisk(facts).weight()).isZero();
  }

  @Test
  void aReportWithoutAnyAnswerIsMissingAndHigh() {
    Facts facts =
        new Facts(
            15, Facts.Whereabouts.UNKNOWN, Map.of(), Set.of(), Facts.History.NONE, false, false);
    CategoryProposal proposal = protocol.proposeCategory(facts);
    assertThat(proposal.category()).isEqualTo(Category.MISSING);
    assertThat(ids(proposal.fired())).containsExactly("category.missing.unanswered");
    assertThat(protocol.proposeRisk(facts).level()).isEqualTo(RiskLevel.HIGH);
  }

  @Test
  void aKnownMarkerProposesMissingAndHighThoughTheCallerMentionsNothing() {
    Facts facts = facts(16, Map.of(), Set.of("exploitation-known"), Facts.History.NONE);
    assertThat(ids(protocol.proposeCategory(facts).fired()))
        .containsExactly("category.missing.exploitation");
    RiskProposal risk = protocol.proposeRisk(facts);
    assertThat(risk.level()).isEqualTo(RiskLevel.HIGH);
    assertThat(ids(risk.fired())).containsExactly("risk.propose.high.exploitation");
  }

  @Test
  void manyAbsencesAloneAreNeverLow() {
    Facts five = facts(15, Map.of(), Set.of(), new Facts.History(0, 5));
    assertThat(protocol.proposeRisk(five).level()).isEqualTo(RiskLevel.MEDIUM);
    assertThat(ids(protocol.proposeRisk(five).fired()))
        .containsExactly("risk.propose.medium.history");
    Facts two = facts(15, Map.of(), Set.of(), new Facts.History(0, 2));
    assertThat(protocol.proposeRisk(two).level()).isEqualTo(RiskLevel.LOW);
  }

  @Test
  void everyClauseThatFiresIsNamedGravestFirst() {
    Facts facts =
        facts(
            12,
            Map.of("self-harm", new Answer(Choice.YES, "left a goodbye message")),
            Set.of("trigger-plan"),
            Facts.History.NONE);
    assertThat(ids(protocol.proposeRisk(facts).fired()))
        .containsExactly(
            "risk.propose.high.self-harm",
            "risk.propose.high.young",
            "risk.propose.medium.weight",
            "risk.propose.medium.markers");
  }

  @Test
  void knownWhereaboutsAreNeitherAndStillShowTheMarkerThatFired() {
    Facts there =
        new Facts(
            15,
            Facts.Whereabouts.KNOWN_OR_SUSPECTED,
            reassuring(),
            Set.of("exploitation-known"),
            Facts.History.NONE,
            false,
            false);
    CategoryProposal proposal = protocol.proposeCategory(there);
    assertThat(proposal.category()).isEqualTo(Category.NEITHER);
    assertThat(proposal.deployAtOnce()).isFalse();
    assertThat(ids(proposal.fired()))
        .containsExactly("category.neither.whereabouts-known", "category.missing.exploitation");
  }

  @Test
  void anUnsureAnswerIsNotAnAnswer() {
    Facts facts =
        facts(
            15,
            Map.of("company", new Answer(Choice.NOT_KNOWN, "no idea who it is")),
            Set.of(),
            Facts.History.NONE);
    assertThat(protocol.proposeCategory(facts).category()).isEqualTo(Category.MISSING);
    assertThat(protocol.questions().sufficient(null)).isFalse();
    assertThat(protocol.questions().sufficient(new Answer(Choice.YES, "one two"))).isFalse();
    assertThat(protocol.questions().sufficient(new Answer(Choice.YES, "one two three"))).isTrue();
  }

  @Test
  void aLowerGradeThanProposedNeedsAReasonAndAnEqualOrGraverDoesNot() {
    RiskRules risk = protocol.risk();
    assertThat(risk.reasonNeeded(RiskLevel.HIGH, RiskLevel.MEDIUM).value()).isTrue();
    assertThat(risk.reasonNeeded(RiskLevel.HIGH, RiskLevel.HIGH).value()).isFalse();
    assertThat(risk.reasonNeeded(RiskLevel.LOW, RiskLevel.HIGH).value()).isFalse();
  }

  @Test
  void onlyASuperintendentLowersFromHigh() {
    assertThat(change(Set.of("superintendent"), RiskLevel.HIGH, RiskLevel.LOW, false))
        .isInstanceOf(Ruling.Allowed.class);
    Ruling refused = change(Set.of("duty-inspector"), RiskLevel.HIGH, RiskLevel.LOW, false);
    assertThat(refused)
        .isInstanceOfSatisfying(
            Ruling.Refused.class,
            ruling -> {
              assertThat(ruling.who()).containsExactly("superintendent");
              assertThat(ruling.clause().sentence()).contains("Only a superintendent");
            });
    assertThat(refused.takesEffect()).isFalse();
  }

  @Test
  void theInspectorCorrectsAFirstGradingAndNobodyElseDoes() {
    assertThat(change(Set.of("duty-inspector"), RiskLevel.HIGH, RiskLevel.MEDIUM, true))
        .isInstanceOf(Ruling.Allowed.class);
    assertThat(change(Set.of("social-worker"), RiskLevel.HIGH, RiskLevel.MEDIUM, true))
        .isInstanceOf(Ruling.Refused.class);
  }

  @Test
  void anyoneRaisesAtOnceAndTheInspectorConfirms() {
    Ruling ruling = change(Set.of("care-worker"), RiskLevel.LOW, RiskLevel.HIGH, false);
    assertThat(ruling.takesEffect()).isTrue();
    assertThat(ruling)
        .isInstanceOfSatisfying(
            Ruling.Provisional.class,
            provisional -> assertThat(provisional.confirmedBy()).contains("duty-inspector"));
    assertThat(change(Set.of("duty-inspector"), RiskLevel.LOW, RiskLevel.HIGH, false))
        .isInstanceOf(Ruling.Allowed.class);
  }

  @Test
  void everyChangeOfLevelIsRuledForEveryone() {
    for (RiskLevel from : RiskLevel.values()) {
      for (RiskLevel to : RiskLevel.values()) {
        if (from != to) {
          assertThat(change(Set.of(), from, to, false)).isNotNull();
        }
      }
    }
  }

  @Test
  void whoDecidesIsAClause() {
    assertThat(protocol.mayDecide("category.decide", Set.of("duty-inspector")).takesEffect())
        .isTrue();
    assertThat(protocol.mayDecide("category.decide", Set.of("call-handler", "superintendent")))
        .isInstanceOf(Ruling.Refused.class);
  }

  @Test
  void theDesksOfTheChainAndTheDecidersArePostsThatPeopleHold() {
    Set<String> held =
        Arrays.stream(Post.values()).map(Post::code).collect(Collectors.toUnmodifiableSet());
    assertThat(held).containsAll(protocol.handovers().chain().value());
    assertThat(held).containsAll(protocol.reports().decidedBy().value());
    assertThat(held).containsAll(protocol.risk().firstGradedBy().value());
  }

  @Test
  void moreThanOneReportInTwelveMonthsIsRepeatAndMissingAndAbsentCountAlike() {
    LocalDate last = LocalDate.of(2026, 6, 14);
    ReportRules reports = protocol.reports();
    assertThat(reports.repeat(List.of(LocalDate.of(2025, 6, 15), last), last).value()).isTrue();
    assertThat(reports.repeat(List.of(LocalDate.of(2025, 6, 14), last), last).value()).isFalse();
    assertThat(reports.repeat(List.of(last, last), last).value()).isTrue();
    assertThat(reports.repeat(List.of(last), last).value()).isFalse();
  }

  @Test
  void aClauseNobodyWroteIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> protocol.clause("no.such.clause"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no clause no.such.clause");
  }

  private Ruling change(Set<String> posts, RiskLevel from, RiskLevel to, boolean first) {
    return protocol.rule(new RiskChange(posts, from, to, first));
  }

  private Facts facts(
      int age, Map<String, Answer> answers, Set<String> markers, Facts.History history) {
    Map<String, Answer> all = new HashMap<>(reassuring());
    all.putAll(answers);
    return new Facts(age, Facts.Whereabouts.UNKNOWN, all, markers, history, false, false);
  }

  private Map<String, Answer> reassuring() {
    Map<String, Answer> answers = new HashMap<>();
    for (Provision<Question> asked : protocol.questions().all()) {
      Question question = asked.value();
      Choice choice = question.risk().when() == Choice.YES ? Choice.NO : Choice.YES;
      answers.put(question.code(), new Answer(choice, "said so and knows why"));
    }
    return answers;
  }

  private static List<String> ids(List<ClauseRef> clauses) {
    return clauses.stream().map(ClauseRef::id).toList();
  }
}
