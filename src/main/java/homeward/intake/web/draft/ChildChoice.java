package homeward.intake.web.draft;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.children.ChildAction;
import homeward.children.ChildSearch;
import homeward.children.ChildSummary;
import homeward.children.Children;
import homeward.intake.ReportAction;
import homeward.intake.domain.Fields;
import homeward.intake.drafting.Draft;
import homeward.intake.store.HomeChildren;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the child a report is about: from the reader's home, or by searching. */
@Component
class ChildChoice {

  private final Children children;
  private final HomeChildren homeChildren;
  private final Access access;
  private final Moves moves;

  ChildChoice(Children children, HomeChildren homeChildren, Access access, Moves moves) {
    this.children = children;
    this.homeChildren = homeChildren;
    this.access = access;
    this.moves = moves;
  }

  /** The children who live in the reader's homes; empty for who runs none. */
  @Transactional
  public List<WhoPage.Offered> ofMyHomes(Professional reader) {
    Reach reach = access.reach(reader, ReportAction.REPORT);
    List<HomeChildren.Row> rows = homeChildren.list(reach);
    access.listed(reach, "my home", rows.stream().map(HomeChildren.Row::child).toList());
    return rows.stream()
        .map(row ->
            new WhoPage.Offered(row.child(), row.name(), age(row, reach) + ", " + row.reference()))
        .toList();
  }

  /** The children found by part of a name, however spelt, or a date of birth. */
  @Transactional
  public List<WhoPage.Offered> search(Professional reader, String words) {
    Reach reach = access.reach(reader, ChildAction.SEARCH);
    return children.find(reach, new ChildSearch(words)).stream().map(ChildChoice::offer).toList();
  }

  /**
   * Makes the child the one the draft is about, and fills in the home.
   *
   * @throws homeward.access.NotYours when the child is not theirs to report
   */
  @Transactional(noRollbackFor = homeward.access.NotYours.class)
  public Draft choose(Professional reader, Draft draft, ChildId child) {
    Permit permit = access.permit(reader, child, ReportAction.REPORT_KNOWN_CHILD);
    Map<String, String> answers = new HashMap<>();
    answers.put(Fields.CHILD, child.toString());
    answers.put(Fields.GIVEN_NAME, "");
    answers.put(Fields.FAMILY_NAME, "");
    answers.put(Fields.DATE_OF_BIRTH, "");
    answers.put(Fields.ABOUT_AGE, "");
    ChildSummary.Named<?> home = children.summary(permit).responsible().home();
    if (home != null && draft.answers().getOrDefault(Fields.MISSING_FROM, "").isEmpty()) {
      answers.put(Fields.MISSING_FROM, home.name());
    }
    return moves.save(reader, draft, answers);
  }

  private static WhoPage.Offered offer(ChildSearch.Hit hit) {
    String known = hit.knownAs() == null ? "" : "known as " + hit.knownAs() + ", ";
    return new WhoPage.Offered(
        hit.child(), hit.displayName(), known + hit.age() + " years old, " + hit.reference());
  }

  private static String age(HomeChildren.Row row, Reach reach) {
    Birth birth = row.birth();
    return birth == null ? "age not known" : birth.words(LondonTime.day(reach.at())) + " years old";
  }
}
