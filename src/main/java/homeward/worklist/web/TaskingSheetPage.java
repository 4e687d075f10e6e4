package homeward.worklist.web;

import homeward.web.Page;

/** The daily list on paper. */
public record TaskingSheetPage(TaskingPage list) implements Page {

  @Override
  public String template() {
    return "worklist/taskingSheet";
  }

  @Override
  public String title() {
    return "Daily list to print";
  }
}
