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
 * hold ids only, so they may be remembered. A live connection or a refresh of a part gets a plain
 * 401.
 */
class ToSignIn implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    boolean part = request.getHeader("HX-Request") != null;
    if (part || request.getRequestURI().startsWith("/live")) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    boolean plain = request.getMethod().equals("GET") && !request.getRequestURI().equals("/");
    String to = plain ? "?to=" + encoded(request.getRequestURI()) : "";
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/sign-in" + to);
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
