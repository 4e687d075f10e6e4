package homeward.platform;

import homeward.platform.start.Commands;
import homeward.platform.start.Server;
import java.util.Map;

/** The two ways the program is used, for its {@code main}. */
public final class Program {

  private Program() {}

  /**
   * Starts the server; returns when it answers, and runs until the process is told to stop.
   *
   * @param application the class Spring starts from
   * @throws Refused when this folder has a server already, or its clock may not be moved
   */
  public static void serve(Class<?> application, Map<String, String> environment) {
    Server.start(application, environment);
  }

  /**
   * Runs the words as one command of the operators' command line.
   *
   * @param application the class Spring starts from
   * @return the exit status: 0 done, 1 refused or not verified, 2 wrong use
   */
  public static int command(
      Class<?> application, Map<String, String> environment, String... words) {
    return Commands.run(application, environment, words);
  }
}
