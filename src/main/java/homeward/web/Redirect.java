package homeward.web;

import java.util.regex.Pattern;

/**
 * "Saved, now look here" (HTTP 303): the browser asks for the other page with GET, so that pressing
 * reload does not send the form again.
 *
 * @param path a path of this application, starting with one slash; carries ids, never names
 */
public record Redirect(String path) implements Answer {

  private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\s\\p{Cntrl}\\\\]*");

  /** Refuses anything that could lead to another site. */
  public Redirect {
    if (!OWN_PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("A redirect stays within Homeward");
    }
  }

  /** A redirect to a path of this application. */
  public static Redirect to(String path) {
    return new Redirect(path);
  }
}
