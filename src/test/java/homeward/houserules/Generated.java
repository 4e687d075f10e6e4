package homeward.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a generated document; bin/check fails when it differs from the committed one. */
public final class Generated {

  private static final Path FOLDER = Path.of("docs", "generated");

  private Generated() {}

  /** Writes the document when it differs from what is there. */
  public static void write(String name, String text) {
    Path file = FOLDER.resolve(name);
    try {
      Files.createDirectories(FOLDER);
      if (!Files.exists(file) || !Files.readString(file).equals(text)) {
        Files.writeString(file, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
