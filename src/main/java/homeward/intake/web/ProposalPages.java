package homeward.intake.web;

import homeward.access.Permit;
import homeward.agencies.HandoverLog;
import homeward.agencies.Professionals;
import homeward.intake.Absence;
import homeward.intake.Absences;
import homeward.intake.Decision;
import homeward.intake.Decisions;
import homeward.intake.Proposal;
import homeward.intake.Reports;
import homeward.intake.store.ChildLineStore;
import homeward.intake.store.ChildLineStore.ChildLine;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.protocol.Category;
import homeward.protocol.Protocol;
import homeward.shared.EpisodeId;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.web.Live;
import homeward.web.LiveMark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page about a proposal together. */
@Component
class ProposalPages {

  private final Decisions decisions;
  private final Reports reports;
  private final Absences absences;
  private final Professionals professionals;
  private final ChildLineStore children;
  private final ProposalSides sides;
  private final Live live;

  ProposalPages(
      Decisions decisions,
      Reports reports,
      Absences absences,
      Professionals professionals,
      ChildLineStore children,
      ProposalSides sides,
      Live live) {
    this.decisions = decisions;
    this.reports = reports;
    this.absences = absences;
    this.professionals = professionals;
    this.children = children;
    this.sides = sides;
    this.live = live;
  }

  ProposalPage page(Permit permit, KnownReport report, String message) {
    LiveMark mark = live.mark("report:" + report.report());
    Instant now = permit.at();
    List<Proposal> proposals = decisions.proposals(permit, report.report());
    List<Decision> decided = decisions.decisions(permit, report.report());
    Protocol protocol = sides.protocol(report, now);
    ChildLine child = children.of(report.child());
    List<HandoverLog> logs = sides.logs(permit, report);
    List<HandoverLog> help = sides.help(permit, report);
    Absence absence = absences.of(permit, report.report()).orElse(null);
    return new ProposalPage(
        report.report().value(),
        new ProposalPage.Child(
            report.child().value(),
            child.name(),
            DecisionWords.age(child.born(), now),
            report.reference(),
            LondonTime.words(report.reportedAt(), now)),
        proposals.isEmpty() ? null : proposed(proposals, protocol, now),
        decided(decided, now),
        ProposalSides.tellings(logs, now),
        ProposalSides.tellings(help, now),
        ProposalSides.meanings(protocol),
        earlier(permit, report, now),
        sides.next(permit, report, both(help, logs), decided, absence),
        message,
        mark);
  }

  /** Help comes first: somebody waits for it at a door. */
  private static List<HandoverLog> both(List<HandoverLog> help, List<HandoverLog> logs) {
    return Stream.concat(help.stream(), logs.stream()).toList();
  }

  private static ProposalPage.Proposed proposed(
      List<Proposal> proposals, Protocol protocol, Instant now) {
    Proposal latest = proposals.getFirst();
    Map<String, String> words = protocol.questions().facts().value();
    Integer age = latest.counted().age();
    return new ProposalPage.Proposed(
        DecisionWords.category(latest.category()),
        latest.danger(),
        latest.deployAtOnce(),
        latest.clauses().stream()
            .map(fired -> new ProposalPage.Clause(fired.sentence(), fired.href(), fired.id()))
            .toList(),
        DecisionWords.history(latest.counted().earlierMissing(), latest.counted().earlierAbsent()),
        latest.counted().markers().stream()
            .map(code -> words.getOrDefault(code, code.replace('-', ' ')))
            .toList(),
        age == null ? "not known" : age + " years",
        LondonTime.words(latest.at(), now),
        proposals.stream()
            .skip(1)
            .map(one ->
                DecisionWords.category(one.category()) + ", " + LondonTime.words(one.at(), now))
            .toList());
  }

  private List<ProposalPage.Decided> decided(List<Decision> decided, Instant now) {
    Map<ProfessionalId, String> names =
        professionals.names(decided.stream().map(Decision::by).distinct().toList());
    return decided.stream()
        .map(one -> {
          EpisodeId episode = one.episode();
          return new ProposalPage.Decided(
              DecisionWords.category(one.category()),
              one.rationale(),
              one.otherwiseReason(),
              names.getOrDefault(one.by(), "Somebody"),
              LondonTime.words(one.at(), now),
              episode == null ? null : episode.value(),
              one.joined());
        })
        .toList();
  }

  private List<ProposalPage.Earlier> earlier(Permit permit, KnownReport report, Instant now) {
    return reports.earlier(permit).stream()
        .filter(one -> !one.report().equals(report.report()))
        .limit(20)
        .map(one ->
            new ProposalPage.Earlier(
                one.report().value(),
                one.reference(),
                LondonTime.words(one.reportedAt(), now),
                category(one.category())))
        .toList();
  }

  private static String category(@Nullable String category) {
    return category == null
        ? "Not decided here"
        : DecisionWords.category(Category.valueOf(category));
  }
}
