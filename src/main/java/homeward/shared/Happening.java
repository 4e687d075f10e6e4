package homeward.shared;

import java.time.Instant;

/**
 * Something that happened in one module and that others may listen for. Every event is one. It
 * holds ids, codes, times and numbers only, never a name or free text, because events are stored
 * until every listener has had them.
 */
public interface Happening {

  /** When it was recorded, in UTC. */
  Instant recordedAt();
}
