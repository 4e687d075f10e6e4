package homeward.protocol.file;

/** A protocol file that may not be used; the message names the file, the clause and the reason. */
public final class ProtocolFileRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refuses with a reason. */
  public ProtocolFileRefused(String where, String why) {
    super(where + ": " + why);
  }

  /** Refuses because of trouble underneath. */
  public ProtocolFileRefused(String where, String why, Throwable cause) {
    super(where + ": " + why, cause);
  }
}
