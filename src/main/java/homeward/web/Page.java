package homeward.web;

import java.util.List;

/**
 * A page as a typed record. Implementing records carry everything their template shows; the
 * template declares {@code @param TheRecord page} and {@code @param homeward.web.Frame frame}. A
 * house rule proves that each record fits its template.
 */
public non-sealed interface Page extends Answer {

  /**
   * The template under {@code src/main/jte} without its ending, such as {@code episodes/episode}.
   */
  String template();

  /**
   * What the page is about, without area or product name (the frame adds both). Never personal
   * data: a title ends up in browser histories and on shared task bars.
   */
  String title();

  /** The HTTP status of the answer; 200 unless the page says otherwise. */
  default int status() {
    return 200;
  }

  /**
   * What this page watches, in no special order; empty for a page that never changes by itself. The
   * frame then shows whether the page is live. Take each mark ({@link Live#mark}) before reading
   * the data it stands for, so that a change in between is seen twice rather than never.
   */
  default List<LiveMark> live() {
    return List.of();
  }

  /** What goes before the title in the browser's tab; empty for nothing. */
  default String titlePrefix() {
    return "";
  }
}
