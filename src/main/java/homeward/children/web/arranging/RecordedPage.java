package homeward.children.web.arranging;

import homeward.web.Page;

/**
 * It was recorded, and the record is no longer the reader's to open.
 *
 * @param what was recorded, in a sentence
 */
public record RecordedPage(String what) implements Page {

  @Override
  public String template() {
    return "children/arranging/recorded";
  }

  @Override
  public String title() {
    return "Recorded";
  }
}
