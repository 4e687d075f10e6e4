package homeward.protocol.store;

import homeward.protocol.file.ProtocolFile;
import homeward.protocol.file.ProtocolLibrary;
import homeward.protocol.file.ProtocolReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The folder of protocol files that travels with the application. */
public final class ProtocolFolder {

  private static final String EVERY_FILE = "classpath*:protocols/*/*.yaml";

  private ProtocolFolder() {}

  /**
   * Reads and checks every file.
   *
   * @throws homeward.protocol.file.ProtocolFileRefused when one may not be used
   * @throws IllegalStateException when there is none at all
   */
  public static ProtocolLibrary library() {
    List<ProtocolFile> files = new ArrayList<>();
    try {
      for (Resource resource : new PathMatchingResourcePatternResolver().getResources(EVERY_FILE)) {
        files.add(read(resource));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the protocol files cannot be read", e);
    }
    if (files.isEmpty()) {
      throw new IllegalStateException("there are no protocol files at " + EVERY_FILE);
    }
    return new ProtocolLibrary(files);
  }

  private static ProtocolFile read(Resource resource) throws IOException {
    // The path's last two parts are area and file, in a folder and in a jar alike.
    List<String> path = List.of(resource.getURL().getPath().split("/", -1));
    String area = path.get(path.size() - 2);
    String text = resource.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    return ProtocolReading.read(area, Objects.requireNonNull(resource.getFilename()), text);
  }
}
