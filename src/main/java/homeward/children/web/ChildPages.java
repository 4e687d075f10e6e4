package homeward.children.web;

import homeward.access.Access;
import homeward.access.AccessAction;
import homeward.access.Addresses;
import homeward.access.Permit;
import homeward.children.ChildAction;
import homeward.children.ChildStatus;
import homeward.children.ChildSummary;
import homeward.children.ChildTab;
import homeward.children.Children;
import homeward.children.InformationSheet;
import homeward.children.Residence;
import homeward.children.SheetSection;
import homeward.shared.ChildId;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.NavigationLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the child's page together, with what other modules contribute. */
@Component
class ChildPages {

  private final Access access;
  private final Children children;
  private final Addresses addresses;
  private final Live live;
  private final ObjectProvider<ChildTab> tabs;
  private final ObjectProvider<ChildStatus> statuses;

  ChildPages(
      Access access,
      Children children,
      Addresses addresses,
      Live live,
      ObjectProvider<ChildTab> tabs,
      ObjectProvider<ChildStatus> statuses) {
    this.access = access;
    this.children = children;
    this.addresses = addresses;
    this.live = live;
    this.tabs = tabs;
    this.statuses = statuses;
  }

  ChildPage page(Permit permit) {
    LiveMark mark = live.mark("child:" + permit.child());
    ChildSummary summary = children.summary(permit);
    InformationSheet sheet = children.sheet(permit);
    return new ChildPage(
        summary,
        statuses.orderedStream().flatMap(status -> status.standing(permit).stream()).toList(),
        tabs(permit, ""),
        sheet.facts(SheetSection.CONTACTS),
        lives(sheet.residence()),
        new ChildPage.May(
            may(permit, ChildAction.CHANGE),
            access.mayDo(permit.by(), permit.child(), AccessAction.RESTRICT),
            access.mayDo(permit.by(), permit.child(), AccessAction.PROTECT_ADDRESS),
            addresses.anyProtected(permit)),
        mark,
        permit.at());
  }

  /** The tabs the reader may open; our own first and last. */
  List<NavigationLink> tabs(Permit permit, String current) {
    ChildId child = permit.child();
    List<NavigationLink> links = new ArrayList<>();
    links.add(new NavigationLink("At a glance", "/children/" + child, current.isEmpty()));
    tabs.stream()
        .sorted(Comparator.comparingInt(ChildTab::order))
        .filter(tab -> access.mayDo(permit.by(), child, tab.action()))
        .forEach(tab ->
            links.add(
                new NavigationLink(
                    tab.label(),
                    "/children/" + child + "/" + tab.suffix(),
                    tab.suffix().equals(current))));
    links.add(
        new NavigationLink("Record", "/children/" + child + "/record", current.equals("record")));
    return links;
  }

  boolean may(Permit permit, ChildAction action) {
    return access.mayDo(permit.by(), permit.child(), action);
  }

  private static @Nullable String lives(@Nullable Residence residence) {
    if (residence == null) {
      return null;
    }
    String address = residence.address();
    return residence.kind().words() + (address == null ? "" : ", " + address);
  }
}
