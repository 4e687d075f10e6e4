package homeward.platform.embedded;

/**
 * How one role reaches one database.
 *
 * @param url JDBC address, without a password in it
 * @param user the role's name
 * @param password the role's password
 */
public record Access(String url, String user, String password) {

  /** The same role in another database of the same server. */
  public Access in(String database) {
    return new Access(url.replaceFirst("/[^/?]*\\?", "/" + database + "?"), user, password);
  }

  /** Without the password, so that it never reaches a log. */
  @Override
  public String toString() {
    return "Access[" + user + " at " + url + "]";
  }
}
