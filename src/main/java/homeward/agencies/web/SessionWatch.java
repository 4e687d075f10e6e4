package homeward.agencies.web;

import homeward.agencies.signin.Accounts;
import homeward.agencies.signin.IdleRule;
import homeward.agencies.signin.SignedIn;
import homeward.platform.ActingProfessional;
import homeward.shared.LondonTime;
import homeward.web.FormErrors;
import homeward.web.rendering.FrameMaker;
import homeward.web.rendering.Pages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps to the idle rule and says to the database who acts. A screen that only watches (its live
 * connection and the parts it fetches) goes on through the shift; anything else after half an hour
 * without input asks for the password and keeps what was typed, as hidden fields of the page that
 * asks, so that it works without script and keeps nothing on the server.
 */
class SessionWatch extends OncePerRequestFilter {

  static final String PASSWORD = "again-password";

  private final Sessions sessions;
  private final Accounts accounts;
  private final Pages pages;
  private final FrameMaker frames;
  private final Clock clock;

  SessionWatch(Sessions sessions, Accounts accounts, Pages pages, FrameMaker frames, Clock clock) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.pages = pages;
    this.frames = frames;
    this.clock = clock;
  }

  /**
   * Style sheets and scripts are everybody's. A script that is sent to the sign-in page would begin
   * a session of its own there, over that of the page on which somebody is just signing in.
   */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return isAsset(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedIn> who = CurrentProfessional.signedIn();
    if (who.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    IdleRule.State state = sessions.state(request);
    if (state == IdleRule.State.OVER) {
      // What a screen fetches by itself ends nothing: it would take away the cookie of the page on
      // which the person is just signing in anew.
      if (!watches(request)) {
        sessions.end(request);
      }
      SecurityContextHolder.clearContext();
      if (request.getRequestURI().equals("/sign-in")) {
        chain.doFilter(request, response);
        return;
      }
      new ToSignIn()
          .commence(
              request,
              response,
              new org.springframework.security.authentication.InsufficientAuthenticationException(
                  "The shift is over"));
      return;
    }
    if (state == IdleRule.State.IDLE && !watches(request)) {
      FormErrors errors = again(who.get(), request);
      if (errors != null) {
        AgainPage page = page(request, errors);
        pages.send(page.template(), page, frames.frame(request), request, response);
        return;
      }
    }
    if (!watches(request)) {
      sessions.input(request);
    }
    try (ActingProfessional.Acting acting = ActingProfessional.begin(who.get().professional())) {
      chain.doFilter(request, response);
    }
  }

  /** Live connections and the parts a page fetches by itself are no input. */
  static boolean watches(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/live")
        || isAsset(request)
        || path.equals("/sign-out")
        || (request.getMethod().equals("GET") && ToSignIn.isPart(request));
  }

  private static boolean isAsset(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/assets/") || path.startsWith("/vendor/");
  }

  /** Null when the right password came with the request; otherwise what to say. */
  private @org.jspecify.annotations.Nullable FormErrors again(
      SignedIn who, HttpServletRequest request) {
    String password = request.getParameter(PASSWORD);
    if (password == null) {
      return FormErrors.none();
    }
    return switch (accounts.checkAgain(who, password)) {
      case Accounts.Outcome.Right _ -> null;
      case Accounts.Outcome.Wrong _ ->
          FormErrors.of(PASSWORD, "That password is not right. Enter your password again");
      case Accounts.Outcome.Locked locked ->
          FormErrors.of(
              PASSWORD,
              "Too many wrong passwords. Try again "
                  + LondonTime.words(locked.until(), clock.instant()));
    };
  }

  private static AgainPage page(HttpServletRequest request, FormErrors errors) {
    boolean files =
        String.valueOf(request.getContentType())
            .toLowerCase(java.util.Locale.ROOT)
            .startsWith("multipart/");
    List<AgainPage.Typed> typed = new ArrayList<>();
    for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
      if (!field.getKey().equals(PASSWORD) && !field.getKey().equals("_csrf")) {
        for (String value : field.getValue()) {
          typed.add(new AgainPage.Typed(field.getKey(), value));
        }
      }
    }
    return new AgainPage(
        request.getRequestURI(), typed, request.getMethod().equals("GET"), files, errors);
  }
}
