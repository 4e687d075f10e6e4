package homeward.exchange.domain.file;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from the beginning more than once: a file, or an upload kept aside. */
@FunctionalInterface
public interface ByteSource {

  /** A new stream from the first byte; whoever opens it closes it. */
  InputStream open() throws IOException;
}
