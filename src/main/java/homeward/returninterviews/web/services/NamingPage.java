package homeward.returninterviews.web.services;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.govuk.Choice;
import java.util.List;

/**
 * Asks which team answers for a provider from a day on.
 *
 * @param place what the protocol calls the area
 * @param asked what was chosen so far
 */
public record NamingPage(String place, Asked asked, Choices choices, FormErrors errors)
    implements FormPage {

  /**
   * What there is to choose from.
   *
   * @param providers those to whom a route leads
   * @param teams every interview service
   * @param districts the districts, and everywhere for who may say so
   * @param authorities the councils, after every child
   */
  public record Choices(
      List<Choice> providers,
      List<Choice> teams,
      List<Choice> districts,
      List<Choice> authorities) {

    /** Keeps its own copies. */
    public Choices {
      providers = List.copyOf(providers);
      teams = List.copyOf(teams);
      districts = List.copyOf(districts);
      authorities = List.copyOf(authorities);
    }
  }

  @Override
  public String template() {
    return "returninterviews/serviceNew";
  }

  @Override
  public String title() {
    return "Say which team answers";
  }
}
