package homeward.web;

/**
 * There is nothing here for this reader. Thrown, or extended, both for what never existed and for
 * what is not the reader's to see: the answer is the same bytes, and only the audit knows which.
 */
public class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** There is nothing here for this reader. */
  public NotFound() {
    super("Not found", null, false, false);
  }
}
