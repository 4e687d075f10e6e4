package homeward.agencies.web;

import homeward.web.Page;
import java.util.List;

/**
 * Says loudly which desks nobody is at any more.
 *
 * @param emptyDesks names of the desks left with nobody
 */
public record SignedOutPage(List<String> emptyDesks) implements Page {

  public SignedOutPage {
    emptyDesks = List.copyOf(emptyDesks);
  }

  @Override
  public String template() {
    return "agencies/signedOut";
  }

  @Override
  public String title() {
    return "You are signed out";
  }
}
