package homeward.web.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Addresses of style sheets and scripts. Each address holds a version (of the vendored library, or
 * a hash of our own files), so browsers may keep the file for a year and still never show an old
 * one.
 */
public final class Assets {

  /** Our own files; their joint hash is the version. The order does not matter to anybody. */
  private static final String[] OWN = {
    "homeward.css", "night.css", "start.js", "forms.js", "live.js", "live-worker.js", "icon.svg"
  };

  private static final String HASH = hashOfOwn();
  private static final Properties VENDORED = vendored();

  private Assets() {}

  /** The version in the address of our own files: ten hexadecimal digits. */
  public static String version() {
    return HASH;
  }

  /** The address of one of our own files, such as {@code homeward.css}. */
  public static String own(String file) {
    return "/assets/" + HASH + "/" + file;
  }

  /** The address of a vendored file: {@code vendored("htmx", "htmx.min.js")}. */
  public static String vendored(String library, String file) {
    String version = VENDORED.getProperty(library);
    if (version == null) {
      throw new IllegalArgumentException("Not vendored: " + library);
    }
    return "/vendor/" + library + "-" + version + "/" + file;
  }

  private static Properties vendored() {
    Properties versions = new Properties();
    try (InputStream in = open("/homeward/vendor.properties")) {
      versions.load(in);
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hashOfOwn() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : OWN) {
        try (InputStream in = open("/static/assets/" + file)) {
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = Assets.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("Missing from the build: " + resource);
    }
    return in;
  }
}
