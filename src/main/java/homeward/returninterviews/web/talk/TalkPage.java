package homeward.returninterviews.web.talk;

import homeward.web.LiveMark;
import homeward.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of an interview: its sections with what was said.
 *
 * @param id the interview
 * @param child what to call the child
 * @param writes whether the reader fills it in
 * @param sections in their order; empty for a reader to whom the child has not agreed
 * @param held how it was held, one sentence; null when it was not
 * @param answeredBy the record whose talk answered this one; null when none did
 */
public record TalkPage(
    String id,
    String child,
    boolean writes,
    List<SectionLine> sections,
    @Nullable String held,
    @Nullable String answeredBy,
    List<LiveMark> live)
    implements Page {

  /**
   * A section.
   *
   * @param saved when and by whom it was saved; null when it was not
   * @param said what was said, by question
   * @param questioned phrases that were questioned and kept
   */
  public record SectionLine(
      String code,
      String title,
      @Nullable String saved,
      List<Said> said,
      List<String> questioned) {}

  /** A question and what was said to it. */
  public record Said(String question, List<String> lines) {}

  @Override
  public String template() {
    return "returninterviews/talk";
  }

  @Override
  public String title() {
    return "The interview";
  }
}
