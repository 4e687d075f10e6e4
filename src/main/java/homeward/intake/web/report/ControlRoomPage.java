package homeward.intake.web.report;

import homeward.web.LiveMark;
import homeward.web.Page;
import java.util.List;

/**
 * The control room's list.
 *
 * @param rows reports, the gravest first
 * @param marks live marks of the control rooms' desks
 */
public record ControlRoomPage(List<Row> rows, List<LiveMark> marks) implements Page {

  /** Keeps its own copies. */
  public ControlRoomPage {
    rows = List.copyOf(rows);
    marks = List.copyOf(marks);
  }

  /**
   * A report.
   *
   * @param child initials and age
   * @param state what it is now, in words
   * @param colour of the tag: red, orange, green, grey
   * @param lines further words
   */
  public record Row(
      String id, String reference, String child, String state, String colour, List<String> lines) {}

  @Override
  public String template() {
    return "intake/report/control-room";
  }

  @Override
  public String title() {
    return "Reports";
  }
}
