package homeward.children.web;

import homeward.children.ChildStatus;
import homeward.children.ChildSummary;
import homeward.children.SheetFact;
import homeward.web.LiveMark;
import homeward.web.NavigationLink;
import homeward.web.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child at a glance.
 *
 * @param statuses what other modules say first
 * @param call people to call; addresses masked as far as the reader needs
 * @param lives where the child lives, in words; null when nobody has said
 * @param may what the reader may do besides looking
 * @param now for ages of facts
 */
public record ChildPage(
    ChildSummary child,
    List<ChildStatus.Standing> statuses,
    List<NavigationLink> tabs,
    List<SheetFact> call,
    @Nullable String lives,
    May may,
    LiveMark mark,
    Instant now)
    implements Page {

  public ChildPage {
    statuses = List.copyOf(statuses);
    tabs = List.copyOf(tabs);
    call = List.copyOf(call);
  }

  /** What the reader may do. */
  public record May(boolean change, boolean restrict, boolean protect, boolean addressProtected) {}

  @Override
  public List<LiveMark> live() {
    return List.of(mark);
  }

  @Override
  public String template() {
    return "children/child";
  }

  @Override
  public String title() {
    return "Child";
  }
}
