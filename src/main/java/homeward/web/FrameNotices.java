package homeward.web;

import org.jspecify.annotations.Nullable;

/**
 * What every page says at its edges.
 *
 * @param supportPhone the one number to call when Homeward fails, as people write it
 * @param movedClock one sentence when the clock was moved for a demonstration; otherwise null
 */
public record FrameNotices(String supportPhone, @Nullable String movedClock) {

  /** The number as a telephone link: digits and a leading plus only. */
  public String supportLink() {
    return "tel:" + supportPhone.replaceAll("[^0-9+]", "");
  }
}
