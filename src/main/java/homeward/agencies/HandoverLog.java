package homeward.agencies;

import homeward.shared.DeskId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened to a handover, for the page and for whoever asks years later who knew
 * what, when.
 *
 * @param id the handover
 * @param steps each desk told, in order
 * @param end how it ended; null while nobody has acknowledged
 */
public record HandoverLog(UUID id, List<Step> steps, @Nullable End end) {

  public HandoverLog {
    steps = List.copyOf(steps);
  }

  /**
   * A desk was told.
   *
   * @param position from 0; each later one means nobody acknowledged before
   * @param toldAt when, UTC
   * @param dueAt when it climbs further, UTC
   */
  public record Step(int position, DeskId desk, String deskName, Instant toldAt, Instant dueAt) {}

  /**
   * The end.
   *
   * @param acknowledged false when the matter was settled before anybody acknowledged
   * @param by who
   * @param at when, UTC
   */
  public record End(boolean acknowledged, ProfessionalId by, String byName, Instant at) {}

  /** The desk told last. */
  public Step current() {
    return steps.getLast();
  }

  /** Whether it still waits for somebody. */
  public boolean open() {
    return end == null;
  }

  /** Whether it has climbed at least once. */
  public boolean climbed() {
    return steps.size() > 1;
  }
}
