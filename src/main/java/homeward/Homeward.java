package homeward;

import homeward.platform.Program;
import homeward.platform.Refused;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The program: the server, or one command of the operators' command line. Beans are known by their
 * full names, so that two modules may each have, say, a {@code Question}. Accounts are our own: no
 * user is made up and no password written to the log.
 */
@SpringBootApplication(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    exclude = UserDetailsServiceAutoConfiguration.class)
public class Homeward {

  /** No word or {@code serve} starts the server; anything else is a command. */
  public static void main(String[] words) {
    try {
      if (words.length == 0 || words[0].equals("serve")) {
        Program.serve(Homeward.class, System.getenv());
      } else {
        System.exit(Program.command(Homeward.class, System.getenv(), words));
      }
    } catch (Refused refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    } catch (RuntimeException toldByThen) {
      // Spring has written what happened to the log; here it only has to end.
      System.err.println("Homeward ends: " + toldByThen.getClass().getSimpleName());
      System.exit(1);
    }
  }
}
