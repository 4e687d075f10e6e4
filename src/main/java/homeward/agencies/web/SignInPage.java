package homeward.agencies.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;

/**
 * The sign-in page.
 *
 * @param userName what was typed
 * @param to the address to go to afterwards
 * @param notice a sentence on top; empty for none
 */
public record SignInPage(String userName, String to, String notice, FormErrors errors)
    implements FormPage {

  @Override
  public String template() {
    return "agencies/signIn";
  }

  @Override
  public String title() {
    return "Sign in";
  }
}
