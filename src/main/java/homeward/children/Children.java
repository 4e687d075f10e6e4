package homeward.children;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.children.domain.Question;
import homeward.children.register.Correction;
import homeward.children.register.NewChildren;
import homeward.children.register.Sheets;
import homeward.children.register.Summaries;
import homeward.children.store.CareStore;
import homeward.children.store.ChildStore;
import homeward.children.store.SearchStore;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of children: the one way in for the other modules. */
@Component
public class Children {

  /** A search shows no more than this; a longer answer needs a better question. */
  public static final int MOST_HITS = 25;

  /** The list without searching shows no more than this (a home has a handful; local choice). */
  public static final int MOST_LISTED = 50;

  private final ChildStore children;
  private final CareStore care;
  private final SearchStore search;
  private final NewChildren newChildren;
  private final Summaries summaries;
  private final Sheets sheets;
  private final Access access;

  Children(
      ChildStore children,
      CareStore care,
      SearchStore search,
      NewChildren newChildren,
      Summaries summaries,
      Sheets sheets,
      Access access) {
    this.children = children;
    this.care = care;
    this.search = search;
    this.newChildren = newChildren;
    this.summaries = summaries;
    this.sheets = sheets;
    this.access = access;
  }

  /**
   * Adds a child who is not yet known. It always succeeds in the same way: when such a child exists
   * whom the adder may not know of, a new child is added all the same and a match is proposed to
   * those who may see both.
   *
   * @return the new child's id
   */
  @Transactional
  public ChildId add(NewChild child, Professional by) {
    return newChildren.add(child, by);
  }

  /** What is said about a child first. */
  @Transactional(readOnly = true)
  public ChildSummary summary(Permit permit) {
    return summaries.of(permit);
  }

  /** What is known before anything happens, addresses masked as far as the reader needs. */
  @Transactional
  public InformationSheet sheet(Permit permit) {
    return sheets.of(permit);
  }

  /** Every answer a section ever had, latest first, masked as the sheet is. */
  @Transactional
  public List<SheetFact> history(Permit permit, SheetSection section) {
    return sheets.history(permit, section);
  }

  /** Says that an answer is still right. Permit for {@link ChildAction#CHANGE}. */
  @Transactional
  public void confirm(Permit permit, UUID fact) {
    sheets.confirm(permit, fact);
  }

  /** Changes an answer, adds one or takes one away. Permit for {@link ChildAction#CHANGE}. */
  @Transactional
  public Correction correct(Permit permit, SheetChange change) {
    return sheets.correct(permit, change);
  }

  /**
   * Finds children the reader may know of: by part of a name, misspelling, nickname, date of birth,
   * reference. Best first, at most {@value #MOST_HITS}; written to the audit as one list.
   *
   * @return empty also when nothing was typed that can be searched for
   */
  @Transactional
  public List<ChildSearch.Hit> find(Reach reach, ChildSearch question) {
    Question asked = Question.of(question.words(), reach.at());
    if (asked.empty()) {
      return List.of();
    }
    List<ChildSearch.Hit> hits =
        search.find(
            reach, asked.words(), asked.forms(), asked.born(), asked.reference(), MOST_HITS);
    access.listed(
        reach, ChildAction.SEARCH.code(), hits.stream().map(ChildSearch.Hit::child).toList());
    return hits;
  }

  /** The children the reader may know of, by name, for those who have a handful. */
  @Transactional
  public List<ChildSearch.Hit> list(Reach reach) {
    List<ChildSearch.Hit> hits = search.withinReach(reach, MOST_LISTED);
    access.listed(
        reach, ChildAction.LIST.code(), hits.stream().map(ChildSearch.Hit::child).toList());
    return hits;
  }

  /** The home that cares for the child; empty when the child lives in none. */
  @Transactional(readOnly = true)
  public Optional<TeamId> careTeam(Permit permit) {
    return care.residence(permit.child())
        .flatMap(one -> Optional.ofNullable(one.residence().home()));
  }

  /** The social worker; empty while none is named. */
  @Transactional(readOnly = true)
  public Optional<ProfessionalId> caseHolder(Permit permit) {
    return care.caseHolder(permit.child()).flatMap(one -> Optional.ofNullable(one.professional()));
  }

  /** Where the child lives, else the area that first knew of them. */
  @Transactional(readOnly = true)
  public AreaId area(Permit permit) {
    return summaries.area(permit.child());
  }

  /** The id under which the child answers; another than the permit's when it was merged. */
  @Transactional(readOnly = true)
  public ChildId surviving(Permit permit) {
    return children.survivor(permit.child()).orElseThrow();
  }
}
