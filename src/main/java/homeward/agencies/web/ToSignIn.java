package homeward.agencies.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends who is not signed in to the sign-in page and remembers the address asked for. Addresses
 * hold ids only, so they may be remembered. A live connection, a refresh of a part and whatever
 * else is no page gets a plain 401: following it to the sign-in page would begin a session there,
 * over that of the page on which the person signs in.
 */
class ToSignIn implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (isPart(request) || request.getRequestURI().startsWith("/live")) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    boolean plain = request.getMethod().equals("GET") && !request.getRequestURI().equals("/");
    String to = plain ? "?to=" + encoded(request.getRequestURI()) : "";
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/sign-in" + to);
  }

  /**
   * Whether the page fetches this by itself. Browsers say what they fetch for on safe origins only;
   * one that does not say is believed to open a page.
   */
  static boolean isPart(HttpServletRequest request) {
    String dest = request.getHeader("Sec-Fetch-Dest");
    return request.getHeader("HX-Request") != null || (dest != null && !dest.equals("document"));
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
