package homeward.platform;

/**
 * What was asked for cannot be done, in words for the person at the terminal. The program prints
 * the message without a stack trace and ends with exit status 1.
 */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refuses with a plain sentence that says what to do instead. */
  public Refused(String message) {
    super(message);
  }

  /** Refuses because of a failure below; the cause's own message should be in the sentence. */
  public Refused(String message, Throwable cause) {
    super(message, cause);
  }
}
