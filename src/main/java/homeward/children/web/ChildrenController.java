package homeward.children.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Reach;
import homeward.children.ChildAction;
import homeward.children.ChildSearch;
import homeward.children.Children;
import homeward.shared.Professional;
import homeward.web.FormErrors;
import homeward.web.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of children and the search. A search is posted, because a name must not stand in a URL.
 */
@Controller
class ChildrenController {

  private final Access access;
  private final Children children;

  ChildrenController(Access access, Children children) {
    this.access = access;
    this.children = children;
  }

  @Does("children.list")
  @GetMapping("/children")
  Page list(Professional reader) {
    return listed(reader, FormErrors.none());
  }

  /** A reload after a search, or a bookmark, leads to the list. */
  @Does("children.list")
  @GetMapping("/children/search")
  Page searchAgain(Professional reader) {
    return listed(reader, FormErrors.none());
  }

  @Does("children.search")
  @PostMapping("/children/search")
  Page search(@RequestParam(defaultValue = "") String words, Professional reader) {
    ChildSearch search = new ChildSearch(words);
    if (search.words().length() < 2) {
      return listed(
          reader,
          FormErrors.of(
              "words", "Enter part of a name, a date of birth or a reference to search for"));
    }
    Reach reach = access.reach(reader, ChildAction.SEARCH);
    List<ChildSearch.Hit> hits = children.find(reach, search);
    return new ChildrenPage(
        search.words(), hits, hits.size() == Children.MOST_HITS, FormErrors.none());
  }

  private ChildrenPage listed(Professional reader, FormErrors errors) {
    List<ChildSearch.Hit> hits = children.list(access.reach(reader, ChildAction.LIST));
    return new ChildrenPage("", hits, hits.size() == Children.MOST_LISTED, errors);
  }
}
