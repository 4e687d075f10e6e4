package homeward.exchange.domain.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits bytes into lines at LF (a CR before it is dropped) with a bound on what is kept, so that a
 * file of one endless line takes no more memory than another.
 */
final class Lines implements AutoCloseable {

  /** The longest line that is kept; a real row has about 220 bytes. */
  static final int LONGEST = 64 * 1024;

  private final InputStream stream;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
  private boolean tooLong;

  Lines(InputStream stream) {
    this.stream = new BufferedInputStream(stream, 64 * 1024);
  }

  /** The next line without its end; null after the last. */
  byte @Nullable [] next() throws IOException {
    line.reset();
    tooLong = false;
    int next = stream.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      if (line.size() < LONGEST) {
        line.write(next);
      } else {
        tooLong = true;
      }
      next = stream.read();
    }
    byte[] bytes = line.toByteArray();
    boolean carriageReturn = !tooLong && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  /** Whether the line last given was longer than {@link #LONGEST} and was cut off. */
  boolean tooLong() {
    return tooLong;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
