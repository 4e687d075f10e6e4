package homeward.intake;

import homeward.access.Access;
import homeward.access.Action;
import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.access.Permit;
import homeward.agencies.AgencyKind;
import homeward.agencies.Area;
import homeward.agencies.Desk;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.Children;
import homeward.children.Identity;
import homeward.children.NewChild;
import homeward.children.Sex;
import homeward.children.Source;
import homeward.intake.proposing.DeskChain;
import homeward.intake.store.ReportWriting;
import homeward.intake.store.Said;
import homeward.protocol.Answer;
import homeward.protocol.Question;
import homeward.shared.AgencyId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import homeward.testkit.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** A small partnership of a test's own, and children reported in it. */
@TestComponent
class DecisionWorld {

  private static final String FULLY = "said so and told how they know";

  private final Register register;
  private final Professionals professionals;
  private final Children children;
  private final Involvements involvements;
  private final Access access;
  private final ReportWriting writing;
  private final DeskChain chain;
  private final TransactionTemplate transactions;
  private final TestClock clock;

  DecisionWorld(
      Register register,
      Professionals professionals,
      Children children,
      Involvements involvements,
      Access access,
      ReportWriting writing,
      DeskChain chain,
      TransactionTemplate transactions,
      TestClock clock) {
    this.register = register;
    this.professionals = professionals;
    this.children = children;
    this.involvements = involvements;
    this.access = access;
    this.writing = writing;
    this.chain = chain;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** An area with its desks and one agency. */
  record Place(Area area, AgencyId police, Desk controlRoom, Desk inspector, Desk manager) {}

  /** A child reported there. */
  record Reported(ReportId report, ChildId child) {}

  Place place() {
    String code = "test-" + UUID.randomUUID();
    Area area = register.addArea(code, "Testshire", null, "staffordshire-stoke");
    AgencyId police = register.addAgency("Police " + code, AgencyKind.POLICE, StandIn.OPERATOR);
    return new Place(
        area,
        police,
        desk(Post.CALL_HANDLER, area, "Control room"),
        desk(Post.DUTY_INSPECTOR, area, "Duty inspector, Testshire"),
        desk(Post.FORCE_INCIDENT_MANAGER, area, "Force incident manager"));
  }

  private Desk desk(Post post, Area area, String name) {
    return register.addDesk(post, area.id(), name, StandIn.OPERATOR);
  }

  Professional somebody(Place place, Post post, String name) {
    ProfessionalId id = register.addProfessional(place.police(), name, null, StandIn.OPERATOR);
    register.givePost(id, post, place.area().id(), null, StandIn.OPERATOR);
    return professionals.find(id).orElseThrow();
  }

  /** A child of fifteen, reported half an hour after last seen, every question answered calmly. */
  Reported reportedCalmly(Place place) {
    return reported(place, LocalDate.of(2010, 5, 4), true);
  }

  /** The same without an answer to any question. */
  Reported reportedWithoutAnswers(Place place) {
    return reported(place, LocalDate.of(2010, 5, 4), false);
  }

  private Reported reported(Place place, LocalDate born, boolean answered) {
    Instant now = clock.instant();
    Professional handler = somebody(place, Post.CALL_HANDLER, "Handler of a report");
    ChildId child =
        children.add(
            new NewChild(
                new Identity(
                    "Aldous" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""),
                    "Wren" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""),
                    null,
                    born,
                    Sex.FEMALE,
                    null,
                    null),
                Source.professional("Call handler", now),
                place.area().id(),
                null),
            handler);
    ReportId report = new ReportId(Ids.next(now));
    transactions.executeWithoutResult(status -> {
      involvements.open(
          child,
          Party.of(place.area().id()),
          Because.REPORTED_IN_THE_AREA,
          report.value(),
          now,
          handler.id());
      write(place, report, child, now, handler, answered);
    });
    return new Reported(report, child);
  }

  private void write(
      Place place,
      ReportId report,
      ChildId child,
      Instant now,
      Professional handler,
      boolean answered) {
    ReportWriting.Recording recording = ReportWriting.Recording.of(now, handler.id());
    writing.add(
        new ReportWriting.Row(
            report,
            UUID.randomUUID(),
            new ReportWriting.About(
                child, null, place.area().id(), null, Post.CALL_HANDLER.name(), "Home"),
            Report.Kind.MISSING,
            false,
            new ReportWriting.Times(now, now.minusSeconds(1800))),
        new Report.Informant("Robin Hale", "Carer", "01632 960001", "", true),
        new Said(List.of(), List.of()),
        recording);
    if (answered) {
      chain.protocol(place.area().id(), now).questions().all().stream()
          .map(one -> one.value())
          .forEach(question -> answer(report, question, calm(question), recording));
    }
  }

  void answer(ReportId report, String question, Answer.Choice choice, Professional by) {
    Instant now = clock.instant();
    transactions.executeWithoutResult(status ->
        writing.said(
            report,
            new Said(
                List.of(new Report.Answered(question, new Answer(choice, FULLY), "Carer", now)),
                List.of()),
            ReportWriting.Recording.of(now, by.id())));
  }

  private void answer(
      ReportId report, Question question, Answer.Choice choice, ReportWriting.Recording recording) {
    writing.said(
        report,
        new Said(
            List.of(
                new Report.Answered(
                    question.code(), new Answer(choice, FULLY), "Carer", recording.now())),
            List.of()),
        recording);
  }

  private static Answer.Choice calm(Question question) {
    return question.risk().when() == Answer.Choice.YES ? Answer.Choice.NO : Answer.Choice.YES;
  }

  Permit permit(Professional who, ChildId child, Action action) {
    return access.permit(who, child, action);
  }
}
