package homeward.returninterviews.web;

import homeward.web.LiveMark;
import homeward.web.Page;
import java.util.List;

/**
 * The interviews somebody must act on.
 *
 * @param rows late first, then at risk, then due
 * @param whose whose interviews these are, in a sentence
 * @param byDue whether the one due first is on top, rather than the one most in danger
 * @param services whether the reader sees which team answers for which provider
 * @param notices what will change for the services the reader manages, a sentence each
 * @param marks the list listens to all of them
 */
public record ListPage(
    List<ListRow> rows,
    String whose,
    boolean byDue,
    boolean services,
    List<String> notices,
    List<LiveMark> marks)
    implements Page {

  @Override
  public String template() {
    return "returninterviews/list";
  }

  @Override
  public String title() {
    return "Return interviews";
  }
}
