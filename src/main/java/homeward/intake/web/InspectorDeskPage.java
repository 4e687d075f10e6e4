package homeward.intake.web;

import homeward.web.LiveMark;
import homeward.web.Page;
import java.util.List;
import java.util.UUID;

/**
 * What waits at one's desks.
 *
 * @param name of the post: "Duty inspector"
 * @param code of the post, in addresses
 * @param desks each of the reader's desks of this post
 */
public record InspectorDeskPage(String name, String code, List<DeskList> desks) implements Page {

  /** Keeps its own copy. */
  public InspectorDeskPage {
    desks = List.copyOf(desks);
  }

  /**
   * One desk.
   *
   * @param there who is at it now, by name; empty when nobody
   */
  public record DeskList(UUID id, String name, List<String> there, List<Row> rows, LiveMark mark) {

    /** Keeps its own copies. */
    public DeskList {
      there = List.copyOf(there);
      rows = List.copyOf(rows);
    }
  }

  /**
   * Something that waits.
   *
   * @param child initials and age
   * @param due "12 minutes left" or "late by 5 minutes"
   * @param dueAt the exact time
   * @param loud whether it is late or has climbed
   */
  public record Row(
      UUID id,
      String verb,
      String path,
      String child,
      String danger,
      String tone,
      String due,
      String dueAt,
      boolean climbed,
      boolean loud) {}

  @Override
  public String template() {
    return "intake/desk";
  }

  @Override
  public String title() {
    return "Desk: " + name;
  }

  @Override
  public List<LiveMark> live() {
    return desks.stream().map(DeskList::mark).toList();
  }
}
