package homeward.children.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.children.ChildAction;
import homeward.children.Children;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.Fragment;
import homeward.web.Redirect;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A child at a glance. */
@Controller
class ChildController {

  private final Access access;
  private final Children children;
  private final ChildPages pages;

  ChildController(Access access, Children children, ChildPages pages) {
    this.access = access;
    this.children = children;
    this.pages = pages;
  }

  /** A child who was merged is shown under the id that stays. */
  @Does("children.open")
  @GetMapping("/children/{id}")
  Answer child(@PathVariable UUID id, Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.OPEN);
    ChildId surviving = children.surviving(permit);
    return surviving.equals(permit.child())
        ? pages.page(permit)
        : Redirect.to("/children/" + surviving);
  }

  /** Who the child is, for the head of other modules' pages. */
  @Does("children.open")
  @GetMapping("/children/{id}/bar")
  Fragment bar(@PathVariable UUID id, Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.OPEN);
    return new Fragment(pages.page(permit), "children/bar");
  }
}
