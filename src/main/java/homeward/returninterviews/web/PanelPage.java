package homeward.returninterviews.web;

import homeward.web.LiveMark;
import homeward.web.Page;
import java.util.List;

/**
 * How the interviews of an episode or of a child stand, for everybody who works with the child.
 *
 * @param back where the reader came from
 * @param standings latest first; empty when none is owed yet
 * @param opens whether the reader may open them
 * @param services whether the reader sees which team answers for which provider
 */
public record PanelPage(
    String back,
    String backWords,
    List<StandingView> standings,
    boolean opens,
    boolean services,
    List<LiveMark> live)
    implements Page {

  @Override
  public String template() {
    return "returninterviews/panel";
  }

  @Override
  public String title() {
    return standings.size() == 1 ? "Return interview" : "Return interviews";
  }
}
