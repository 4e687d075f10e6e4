package homeward.shared;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Makes ids and one-time tokens. Ids sort by the time they were made. */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 24;

  private Ids() {}

  /**
   * A UUID version 7 (RFC 9562 section 5.7): 48 bits of milliseconds, the rest random.
   *
   * @param now the time it is made, from the clock bean
   */
  public static UUID next(Instant now) {
    long millis = now.toEpochMilli();
    byte[] bytes = new byte[2 * Long.BYTES];
    RANDOM.nextBytes(bytes);
    ByteBuffer random = ByteBuffer.wrap(bytes);
    long high = (millis << 16) | 0x7000L | (random.getLong() & 0x0FFFL);
    long low = (random.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  /** A random token of 192 bits for one-time links and keys, safe in an address. */
  public static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
