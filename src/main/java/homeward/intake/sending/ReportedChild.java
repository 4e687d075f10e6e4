package homeward.intake.sending;

import homeward.access.Access;
import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.agencies.Register;
import homeward.children.Children;
import homeward.children.Identity;
import homeward.children.NewChild;
import homeward.children.Sex;
import homeward.children.Source;
import homeward.intake.Draft;
import homeward.intake.ReportAction;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.shared.TeamId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The child a report is about, and who gets to know of the child through it. */
@Component
class ReportedChild {

  private final Children children;
  private final Access access;
  private final Involvements involvements;
  private final Register register;

  ReportedChild(
      Children children, Access access, Involvements involvements, Register register) {
    this.children = children;
    this.access = access;
    this.involvements = involvements;
    this.register = register;
  }

  /**
   * The child chosen, or the one described, who is added.
   *
   * @throws homeward.access.NotYours when a child was chosen that is not theirs to report
   */
  ChildId find(Professional by, Draft draft, Given given, Instant now) {
    if (given.child().isPresent()) {
      ChildId child = given.child().get();
      access.permit(by, child, ReportAction.REPORT_KNOWN_CHILD);
      return child;
    }
    Identity identity =
        new Identity(
            given.text(Fields.FAMILY_NAME),
            given.text(Fields.GIVEN_NAME),
            null,
            given.dateOfBirth().orElseThrow(),
            Sex.NOT_GIVEN,
            null,
            null);
    Source source = Source.reporter(Suppliers.informant(given, by, draft), now);
    return children.add(new NewChild(identity, source, draft.owner().area(), null), by);
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

  /** Who made the report and the police of the area are involved with the child from now on. */
  void involve(
      Professional by, Draft draft, ReportId report, ChildId child, AreaId area, Instant now) {
    TeamId team = draft.owner().team();
    Party reporter = team == null ? Party.of(by.id()) : Party.of(team);
    involvements.open(child, reporter, Because.MADE_THE_REPORT, report.value(), now, by.id());
    involvements.open(
        child, Party.of(area), Because.REPORTED_IN_THE_AREA, report.value(), now, by.id());
  }
}
