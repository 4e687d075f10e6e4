package homeward.web;

import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its own content.
 *
 * @param reader who is reading; null when nobody is signed in
 * @param navigation at most six entries, those for the reader's posts
 * @param search the search box; null when the reader has none
 * @param csrf the token for forms
 * @param path the path of this page, without its query
 * @param made when the page was made
 * @param notices the support phone number and a moved clock
 */
public record Frame(
    @Nullable Reader reader,
    List<NavigationLink> navigation,
    @Nullable SearchBox search,
    CsrfField csrf,
    String path,
    Instant made,
    FrameNotices notices) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(LondonTime.ZONE);

  /** Keeps its own copy of the navigation. */
  public Frame {
    navigation = List.copyOf(navigation);
  }

  /** Whether "Report a missing child" is offered. */
  public boolean mayReport() {
    return reader != null && reader.mayReport();
  }

  /** When the page was made, London time, such as "02:10". */
  public String madeAt() {
    return TIME.format(made);
  }

  /** The browser's title: what the page is about, the area, Homeward. */
  public String title(Page page) {
    String area = reader == null ? "" : " - " + reader.area();
    return page.titlePrefix() + page.title() + area + " - Homeward";
  }
}
