package homeward.intake.sending;

import homeward.access.Access;
import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.access.Permit;
import homeward.agencies.Register;
import homeward.children.ChildLock;
import homeward.children.Children;
import homeward.children.Identity;
import homeward.children.NewChild;
import homeward.children.Sex;
import homeward.children.Source;
import homeward.intake.ReportAction;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.drafting.Draft;
import homeward.shared.AreaId;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.PersonRecordId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.shared.TeamId;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The child a report is about, and who gets to know of the child through it. */
@Component
class ReportedChild {

  private final Children children;
  private final Access access;
  private final Involvements involvements;
  private final Register register;
  private final ChildLock lock;

  ReportedChild(
      Children children,
      Access access,
      Involvements involvements,
      Register register,
      ChildLock lock) {
    this.children = children;
    this.access = access;
    this.involvements = involvements;
    this.register = register;
    this.lock = lock;
  }

  /**
   * The child chosen, or the one described, who is added. Who made the report and the police of the
   * area are involved with the child from now on.
   *
   * @param record the description the report was made with
   */
  record Found(ChildId child, PersonRecordId record, Birth born) {}

  /**
   * Finds the child and involves those who must know. The child is locked until the transaction
   * ends, so that two reports of one child see each other.
   *
   * @throws homeward.access.NotYours when a child was chosen that is not theirs to report
   */
  Found find(Professional by, Draft draft, Given given, Report report) {
    ChildId known = given.child().orElse(null);
    if (known != null) {
      Permit permit = access.permit(by, known, ReportAction.REPORT_KNOWN_CHILD);
      involve(by, draft, report, known);
      return found(permit);
    }
    ChildId child = added(by, draft, given, report);
    involve(by, draft, report, child);
    return found(access.permit(by, child, ReportAction.REPORT_KNOWN_CHILD));
  }

  private Found found(Permit permit) {
    ChildLock.Named named = lock.named(permit);
    return new Found(named.child(), named.record(), named.born());
  }

  /** The report that is being made. */
  record Report(ReportId id, AreaId area, Instant at) {}

  private ChildId added(Professional by, Draft draft, Given given, Report report) {
    Identity identity =
        new Identity(
            given.text(Fields.FAMILY_NAME),
            given.text(Fields.GIVEN_NAME),
            null,
            given.birth(LondonTime.day(report.at())).orElseThrow(),
            Sex.NOT_GIVEN,
            null,
            null);
    Source source = Source.reporter(Suppliers.informant(given, by, draft), report.at());
    return children.add(new NewChild(identity, source, report.area(), null), by);
  }

  /**
   * The area that governs the report: that of the place the child went missing from. Local choice:
   * for a home's own report the home's area, otherwise the area of the post that takes the report.
   */
  AreaId area(Draft draft) {
    TeamId team = draft.owner().team();
    boolean home =
        draft.owner().post() == Post.CARE_WORKER || draft.owner().post() == Post.HOME_MANAGER;
    return home && team != null ? register.team(team).area() : draft.owner().area();
  }

  private void involve(Professional by, Draft draft, Report report, ChildId child) {
    TeamId team = draft.owner().team();
    Party reporter = team == null ? Party.of(by.id()) : Party.of(team);
    involvements.open(
        child,
        Map.of(
            reporter,
            Because.MADE_THE_REPORT,
            Party.of(report.area()),
            Because.REPORTED_IN_THE_AREA),
        report.id().value(),
        report.at(),
        by.id());
  }
}
