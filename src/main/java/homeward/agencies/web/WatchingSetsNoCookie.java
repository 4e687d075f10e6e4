package homeward.agencies.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a page fetches by itself sets no cookie. Otherwise a refresh that is under way while an
 * expired session ends would bring the old cookie back, over that of the sign-in page the person is
 * just looking at. Stands before the sessions, whose answer it watches.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class WatchingSetsNoCookie extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !SessionWatch.watches(request) || request.getRequestURI().equals("/sign-out");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new WithoutCookies(response));
  }

  private static final class WithoutCookies extends HttpServletResponseWrapper {

    WithoutCookies(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addCookie(Cookie cookie) {
      // Set by nobody who only watches.
    }

    @Override
    public void addHeader(String name, String value) {
      if (!name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
        super.addHeader(name, value);
      }
    }

    @Override
    public void setHeader(String name, String value) {
      if (!name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
        super.setHeader(name, value);
      }
    }
  }
}
