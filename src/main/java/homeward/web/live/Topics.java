package homeward.web.live;

import homeward.web.store.LiveTopicStore;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns topics into tokens that nobody can guess: only a page that showed a token lets its browser
 * listen. The secret belongs to the installation, so that all nodes make the same tokens.
 */
@Component
final class Topics {

  /** What a token looks like: 16 bytes in the alphabet for addresses. */
  static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SECRET_BYTES = 32;
  private static final int TOKEN_BYTES = 16;

  private final LiveTopicStore store;
  private volatile @Nullable SecretKeySpec key;

  Topics(LiveTopicStore store) {
    this.store = store;
  }

  String token(String topic) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      byte[] digest = mac.doFinal(topic.getBytes(StandardCharsets.UTF_8));
      byte[] start = java.util.Arrays.copyOf(digest, TOKEN_BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(start);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Two threads may both ask; both get the same secret. */
  private SecretKeySpec key() {
    SecretKeySpec known = key;
    if (known == null) {
      byte[] fresh = new byte[SECRET_BYTES];
      new SecureRandom().nextBytes(fresh);
      known = new SecretKeySpec(store.secret(fresh), ALGORITHM);
      key = known;
    }
    return known;
  }
}
