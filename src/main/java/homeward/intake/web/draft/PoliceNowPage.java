package homeward.intake.web.draft;

import homeward.intake.drafting.DraftId;
import homeward.web.Page;

/** 999, large: nothing could be sent yet, because nobody said which child. */
public record PoliceNowPage(DraftId draft) implements Page {

  @Override
  public String template() {
    return "intake/draft/police-now";
  }

  @Override
  public String title() {
    return "Call 999 now";
  }
}
