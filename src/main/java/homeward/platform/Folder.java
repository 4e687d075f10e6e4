package homeward.platform;

import homeward.platform.embedded.PrivateFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;

/**
 * The private data folder: everything Homeward keeps on this machine. Whether it is for
 * demonstrations is decided once, when the folder is made; only there may the clock be moved and do
 * printed passwords work.
 */
public final class Folder {

  private static final String KIND = "folder.properties";

  private final Path path;
  private final Properties kind;

  private Folder(Path path, Properties kind) {
    this.path = path;
    this.kind = kind;
  }

  /**
   * Where the environment puts the folder: {@code HOMEWARD_HOME}, otherwise {@code ~/.homeward}.
   */
  public static Path place(Map<String, String> environment) {
    String named = environment.getOrDefault("HOMEWARD_HOME", "");
    Path path =
        named.isBlank() ? Path.of(System.getProperty("user.home"), ".homeward") : Path.of(named);
    return path.toAbsolutePath().normalize();
  }

  /**
   * Opens the folder and makes it when missing, mode 0700. A new folder is for demonstrations
   * unless {@code HOMEWARD_DEMO=off}; beside a database of your own only with {@code
   * HOMEWARD_DEMO=on}.
   */
  public static Folder open(Map<String, String> environment) {
    Path path = place(environment);
    try {
      PrivateFiles.folder(path);
      if (!Files.exists(path.resolve(KIND))) {
        decide(path, environment);
      }
      return existing(path);
    } catch (IOException failure) {
      throw new Refused(
          "The data folder " + path + " cannot be used (" + failure + "). Set HOMEWARD_HOME.",
          failure);
    }
  }

  /** Opens a folder that must be there already. */
  public static Folder existing(Path path) {
    Properties kind = new Properties();
    if (!Files.exists(path.resolve(KIND))) {
      throw new Refused("There is no Homeward data folder at " + path + ". Start bin/run first.");
    }
    try (Reader reader = Files.newBufferedReader(path.resolve(KIND))) {
      kind.load(reader);
    } catch (IOException failure) {
      throw new Refused("The data folder " + path + " cannot be read: " + failure, failure);
    }
    return new Folder(path, kind);
  }

  /** The folder itself, absolute. */
  public Path path() {
    return path;
  }

  /** Whether this folder was made for demonstrations. */
  public boolean isForDemonstration() {
    return "demonstration".equals(kind.getProperty("kind"));
  }

  /** The password of the demonstration sign-ins; refused in any other folder. */
  public String demonstrationPassword() {
    if (!isForDemonstration()) {
      throw new Refused(path + " is not a demonstration folder.");
    }
    return kind.getProperty("demonstration-password");
  }

  /** How far {@code demo clock} has moved the clock, as text; kept between starts. */
  public Path clockOffsetFile() {
    return path.resolve("clock-offset");
  }

  /** Replaces a small private file of the folder in one step. */
  public void write(Path file, String text) {
    try {
      PrivateFiles.write(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot write " + file, failure);
    }
  }

  private static void decide(Path path, Map<String, String> environment) throws IOException {
    boolean ownDatabase = !environment.getOrDefault("HOMEWARD_DATABASE_URL", "").isBlank();
    String wish = environment.getOrDefault("HOMEWARD_DEMO", "").strip();
    boolean demonstration =
        ownDatabase ? wish.equalsIgnoreCase("on") : !wish.equalsIgnoreCase("off");
    if (!demonstration) {
      PrivateFiles.write(path.resolve(KIND), "kind=real\n");
      return;
    }
    String given = environment.getOrDefault("HOMEWARD_DEMO_PASSWORD", "").strip();
    Properties kind = new Properties();
    kind.setProperty("kind", "demonstration");
    kind.setProperty("demonstration-password", given.isEmpty() ? random() : given);
    var text = new java.io.StringWriter();
    kind.store(text, "Made once with the folder");
    PrivateFiles.write(path.resolve(KIND), text.toString());
  }

  private static String random() {
    byte[] bytes = new byte[6];
    new SecureRandom().nextBytes(bytes);
    return "home-" + HexFormat.of().formatHex(bytes);
  }
}
