package homeward.web;

import java.util.Optional;

/** Says whether the clock has been moved for a demonstration. Optional bean. */
public interface ClockNotice {

  /** The notice every page shows, as one sentence; empty while the clock is the real one. */
  Optional<String> notice();
}
