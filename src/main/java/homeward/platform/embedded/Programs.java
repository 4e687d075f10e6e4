package homeward.platform.embedded;

import homeward.platform.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs (initdb, pg_ctl, postgres), unpacked once from the archive on the class
 * path into a folder named after their version.
 *
 * @param folder the folder that holds {@code bin}, {@code lib} and {@code share}
 */
record Programs(Path folder) {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

  /** Unpacks below {@code parent} unless a complete copy is there already. */
  static Programs unpackedIn(Path parent) throws IOException {
    refuseOtherMachines();
    @Nullable URL archive = Programs.class.getResource(ARCHIVE);
    if (archive == null) {
      throw new Refused("The PostgreSQL programs are missing from this build of Homeward.");
    }
    Path folder = parent.resolve("postgresql-" + version(archive));
    if (!Files.isDirectory(folder)) {
      Path part = PrivateFiles.folder(parent.resolve(folder.getFileName() + ".part"));
      PrivateFiles.deleteTree(part);
      PrivateFiles.folder(part);
      try (InputStream in = archive.openStream()) {
        unpack(in, part);
      }
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return new Programs(folder);
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static void refuseOtherMachines() {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!system.equals("Linux amd64")) {
      throw new Refused(
          "The built-in PostgreSQL server runs on Linux on x86-64 only, and this is "
              + system
              + ". Set HOMEWARD_DATABASE_URL to a PostgreSQL 18 server instead.");
    }
  }

  private static String version(URL archive) {
    Matcher matcher = VERSION.matcher(archive.toString());
    return matcher.find() ? matcher.group(1) : "unversioned";
  }

  private static void unpack(InputStream archive, Path folder) throws IOException {
    try (var tar =
        new TarArchiveInputStream(
            new BufferedInputStream(
                new XZInputStream(new BufferedInputStream(archive, 1 << 16)), 1 << 16))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
          throw new IOException("The archive names a file outside its folder: " + entry.getName());
        }
        unpack(entry, tar, path);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, path);
    boolean executable = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }
}
