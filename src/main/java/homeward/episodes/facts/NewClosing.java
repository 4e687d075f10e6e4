package homeward.episodes.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to close an episode.
 *
 * @param code the closing code
 * @param welfare who saw or spoke to the child, and when; null for a supervisor's override
 * @param override why a supervisor closes it although welfare is not confirmed; null otherwise
 * @param formKey key of the form, so that sending it twice counts once
 */
public record NewClosing(
    ClosingCode code, @Nullable Welfare welfare, @Nullable String override, UUID formKey) {

  /**
   * The child was seen or spoken to.
   *
   * @param seen true when seen, false when only spoken to
   * @param by by whom, in words
   * @param at when, UTC; not before the child was found or returned, never in the future
   */
  public record Welfare(boolean seen, String by, Instant at) {}
}
