package homeward.agencies.web;

import homeward.agencies.signin.IdleRule;
import homeward.agencies.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins, watches and ends sessions. They live in PostgreSQL, so that any node knows them. */
@Component
class Sessions {

  private static final String SIGNED_IN_AT = "signedInAt";
  private static final String LAST_INPUT_AT = "lastInputAt";

  /** The last input is written down no more often than this; it shortens nobody's half hour. */
  private static final Duration GRAIN = Duration.ofSeconds(30);

  private final SecurityContextRepository contexts;
  private final Clock clock;

  Sessions(SecurityContextRepository contexts, Clock clock) {
    this.contexts = contexts;
    this.clock = clock;
  }

  /** Starts a session under a new id, so that nobody can have planted it. */
  void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    HttpSession session = request.getSession(true);
    session.setMaxInactiveInterval((int) IdleRule.SHIFT.toSeconds());
    long now = clock.millis();
    session.setAttribute(SIGNED_IN_AT, now);
    session.setAttribute(LAST_INPUT_AT, now);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  /** Ends the session. */
  void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The state of the request's session; over when it has none. */
  IdleRule.State state(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null
        && session.getAttribute(SIGNED_IN_AT) instanceof Long signedIn
        && session.getAttribute(LAST_INPUT_AT) instanceof Long input) {
      return IdleRule.state(
          Instant.ofEpochMilli(signedIn), Instant.ofEpochMilli(input), clock.instant());
    }
    return IdleRule.State.OVER;
  }

  /** The person did something. */
  void input(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(LAST_INPUT_AT) instanceof Long last) {
      long now = clock.millis();
      if (now - last >= GRAIN.toMillis()) {
        session.setAttribute(LAST_INPUT_AT, now);
      }
    }
  }
}
