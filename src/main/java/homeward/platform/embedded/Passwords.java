package homeward.platform.embedded;

import homeward.platform.Refused;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The three roles' passwords, made at random once per folder and kept in a file only its owner can
 * read.
 *
 * @param superuser of the cluster's own superuser, used only to make the roles and the database
 * @param owner of {@code homeward_owner}, who migrates
 * @param application of {@code homeward_app}, who reads and writes rows
 */
record Passwords(String superuser, String owner, String application) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Reads the file; makes it when missing and {@code mayMake}, otherwise refuses. */
  static Passwords in(Path file, boolean mayMake) throws IOException {
    if (Files.exists(file)) {
      return read(file);
    }
    if (!mayMake) {
      throw new Refused(
          "The folder holds a database, but the file with its passwords is missing: " + file);
    }
    Passwords made = new Passwords(random(), random(), random());
    PrivateFiles.write(
        file,
        """
        # Passwords of the database in this folder. Without them it cannot be opened.
        superuser=%s
        owner=%s
        application=%s
        """
            .formatted(made.superuser, made.owner, made.application));
    return made;
  }

  @Override
  public String toString() {
    return "Passwords[not shown]";
  }

  private static Passwords read(Path file) throws IOException {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    }
    return new Passwords(
        named(lines, "superuser", file),
        named(lines, "owner", file),
        named(lines, "application", file));
  }

  private static String named(Properties lines, String name, Path file) {
    String value = lines.getProperty(name);
    if (value == null || value.isBlank()) {
      throw new Refused("The line \"" + name + "=\" is missing in " + file);
    }
    return value;
  }

  private static String random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
