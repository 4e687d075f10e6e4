package homeward.agencies;

import homeward.shared.AreaId;
import homeward.shared.DeskId;
import homeward.shared.Post;

/**
 * A post in an area.
 *
 * @param name to show: "Duty inspector, Stafford"
 */
public record Desk(DeskId id, Post post, AreaId area, String name) {

  /** The opaque topic under which the desk's screens are told of changes. */
  public String topic() {
    return topic(id);
  }

  /** The opaque topic of a desk. */
  public static String topic(DeskId desk) {
    return "desk:" + desk;
  }
}
