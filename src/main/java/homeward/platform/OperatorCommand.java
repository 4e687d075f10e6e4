package homeward.platform;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * A command of the operators' command line: a bean annotated with picocli's {@code @Command} (whose
 * {@code name} is ignored), with options and parameters as fields. It runs in an application
 * context without web server and scheduler; the database is opened by the first statement, so that
 * {@code --help} never touches it.
 *
 * <p>{@link #call()} prints the answer to standard output and returns {@link #DONE} or {@link
 * #REFUSED}; {@link Refused} prints its message and counts as refused. Wrong use is found by
 * picocli and ends with status 2.
 */
public interface OperatorCommand extends Callable<Integer> {

  /** Exit status: it is done. */
  int DONE = 0;

  /** Exit status: refused, or not verified. */
  int REFUSED = 1;

  /** The words after {@code bin/homeward}, for example {@code ["demo", "clock"]}. */
  List<String> path();
}
