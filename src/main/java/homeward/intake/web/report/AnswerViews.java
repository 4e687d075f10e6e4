package homeward.intake.web.report;

import homeward.agencies.Areas;
import homeward.intake.Report;
import homeward.intake.domain.Fields;
import homeward.intake.web.draft.AnswerWords;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.Provision;
import homeward.protocol.Question;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the answers of several reports of one disappearance side by side. */
@Component
class AnswerViews {

  private final Protocols protocols;
  private final Areas areas;

  AnswerViews(Protocols protocols, Areas areas) {
    this.protocols = protocols;
    this.areas = areas;
  }

  /** Every question answered in any of the reports, with every answer to it. */
  List<ReportPage.Asked> asked(List<Report> reports, Instant now) {
    return questions(reports.getFirst()).stream()
        .map(question ->
            new ReportPage.Asked(
                question.ask(),
                reports.stream()
                    .flatMap(report -> report.answers().stream())
                    .filter(answered -> answered.question().equals(question.code()))
                    .map(answered -> said(answered, now))
                    .toList()))
        .filter(asked -> !asked.said().isEmpty())
        .toList();
  }

  /** The questions nobody has answered. */
  List<String> unanswered(List<Report> reports) {
    return questions(reports.getFirst()).stream()
        .filter(question ->
            reports.stream()
                .flatMap(report -> report.answers().stream())
                .noneMatch(answered -> answered.question().equals(question.code())))
        .map(Question::ask)
        .toList();
  }

  /** The words shown beside a field. */
  String field(Report report, String field) {
    if (!field.startsWith(Fields.ENQUIRY)) {
      return Fields.words(field);
    }
    String code = field.substring(Fields.ENQUIRY.length());
    return protocol(report).questions().enquiries().value().getOrDefault(code, code);
  }

  private static ReportPage.Said said(Report.Answered answered, Instant now) {
    return new ReportPage.Said(
        AnswerWords.of(answered.answer()),
        answered.suppliedBy() + ", " + LondonTime.words(answered.at(), now));
  }

  private List<Question> questions(Report report) {
    return protocol(report).questions().all().stream().map(Provision::value).toList();
  }

  private Protocol protocol(Report report) {
    Instant reported = report.summary().reportedAt();
    String area = areas.get(report.summary().area()).protocolArea();
    return protocols
        .find(area, LondonTime.day(reported))
        .orElseGet(
            () -> protocols.beginning(area, protocols.firstDays(area).getLast()).orElseThrow());
  }
}
