package homeward.returninterviews;

import java.util.UUID;

/**
 * Identifies the return interview that is owed after one episode or one absence.
 *
 * @param value a UUID version 7
 */
public record InterviewId(UUID value) {

  /** The opaque topic under which screens are told of changes. */
  public String topic() {
    return "interview:" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
