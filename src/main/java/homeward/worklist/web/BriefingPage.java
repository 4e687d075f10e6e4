package homeward.worklist.web;

import homeward.web.Page;

/** A board on paper: the briefing sheet. It does not change by itself and says when it was read. */
public record BriefingPage(BoardPage board) implements Page {

  @Override
  public String template() {
    return "worklist/briefing";
  }

  @Override
  public String title() {
    return "Briefing sheet: " + board.board().words();
  }
}
