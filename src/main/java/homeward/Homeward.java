package homeward;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Homeward {

  /** Starts Homeward; arguments are handed to Spring. */
  public static void main(String[] arguments) {
    SpringApplication.run(Homeward.class, arguments);
  }
}
