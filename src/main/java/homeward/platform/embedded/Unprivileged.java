package homeward.platform.embedded;

import homeward.platform.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the server's programs are run. PostgreSQL refuses to run as root, so root runs them in a user
 * namespace of their own; where the kernel forbids that (many containers), as the user "nobody"
 * with leave to pass through root's folders. A user without a name (a container's) needs the
 * namespace too, where it is "nobody". Anybody else runs them as they are.
 *
 * @param prefix the words before the program
 * @param owner the user id that must own the cluster's files
 */
record Unprivileged(List<String> prefix, int owner) {

  private static final int NOBODY = 65534;
  private static final List<String> NAMESPACE = List.of("unshare", "-U");
  private static final List<String> AS_NOBODY =
      List.of(
          "setpriv",
          "--reuid=" + NOBODY,
          "--regid=" + NOBODY,
          "--clear-groups",
          "--inh-caps=+dac_override",
          "--ambient-caps=+dac_override");

  /** Finds out what works here; refuses when nothing does. */
  static Unprivileged here() throws IOException {
    int me = owner(Path.of("/proc/self"));
    if (me != 0 && hasName()) {
      return new Unprivileged(List.of(), me);
    }
    if (works(NAMESPACE)) {
      return new Unprivileged(NAMESPACE, me);
    }
    if (me == 0 && works(AS_NOBODY)) {
      return new Unprivileged(AS_NOBODY, NOBODY);
    }
    if (me != 0) {
      throw new Refused(
          "PostgreSQL needs a user with a name, and user "
              + me
              + " has none in /etc/passwd. Run Homeward as another user, or set"
              + " HOMEWARD_DATABASE_URL.");
    }
    throw new Refused(
        "PostgreSQL does not run as root, and neither \"unshare -U\" nor \"setpriv\" (package"
            + " util-linux) can give it another user here. Run Homeward as an ordinary user, or set"
            + " HOMEWARD_DATABASE_URL.");
  }

  List<String> run(String... words) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(List.of(words));
    return all;
  }

  /** Gives the files to the user who will run the server, when they belong to another. */
  void own(Path tree) throws IOException {
    if (owner(tree) == owner) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.toList().reversed()) {
        Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static boolean hasName() throws IOException {
    return !Files.getOwner(Path.of("/proc/self")).getName().matches("\\d+");
  }

  private static int owner(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:uid");
  }

  private static boolean works(List<String> prefix) {
    List<String> words = new ArrayList<>(prefix);
    words.add("true");
    try {
      return Command.run(Path.of("/"), words).well();
    } catch (IOException absent) {
      return false;
    }
  }
}
