package homeward.web.rendering;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Packs a page for browsers that take it so. The server's own packing knows no level but the middle
 * one, which costs as much time as everything else about a page for a few hundred bytes.
 */
final class Packing {

  /** Below this nothing is gained. */
  private static final int WORTH_BYTES = 1024;

  private Packing() {}

  /** Whether the browser takes packed answers and this one is worth it. */
  static boolean isFor(HttpServletRequest request, byte[] page) {
    String accepted = request.getHeader("Accept-Encoding");
    return page.length >= WORTH_BYTES && accepted != null && accepts(accepted);
  }

  /** The page packed with gzip at its quickest. */
  static byte[] pack(byte[] page) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(page.length / 4);
    try (GZIPOutputStream out = new Quick(packed)) {
      out.write(page);
    }
    return packed.toByteArray();
  }

  private static boolean accepts(String accepted) {
    for (String one : accepted.split(",", -1)) {
      String[] parts = one.strip().split(";", 2);
      if (parts[0].strip().equalsIgnoreCase("gzip")) {
        return parts.length == 1 || !parts[1].strip().matches("q\\s*=\\s*0(\\.0*)?");
      }
    }
    return false;
  }

  private static final class Quick extends GZIPOutputStream {

    Quick(ByteArrayOutputStream out) throws IOException {
      super(out, 1 << 12);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
