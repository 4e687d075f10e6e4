package homeward.platform;

import java.net.URI;
import java.util.List;

/** A bean whose lines are printed when the server is ready, before the last line. */
@FunctionalInterface
public interface StartUpNotice {

  /**
   * The lines to print; none is fine. Called once, after everything has started.
   *
   * @param address where the server answers, for example {@code http://127.0.0.1:8080}
   */
  List<String> lines(URI address);
}
