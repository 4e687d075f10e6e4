package homeward.web;

import org.jspecify.annotations.Nullable;

/**
 * The token that proves a form came from our own page.
 *
 * @param name of the hidden field
 * @param header name of the header that scripts use instead
 * @param token the value; null where there is no session to protect
 */
public record CsrfField(String name, String header, @Nullable String token) {

  /** No token: nobody is signed in and no session was opened. */
  public static CsrfField none() {
    return new CsrfField("_csrf", "X-CSRF-TOKEN", null);
  }
}
