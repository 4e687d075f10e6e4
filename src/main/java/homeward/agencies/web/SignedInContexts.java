package homeward.agencies.web;

import homeward.agencies.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Keeps in the session who signed in, as the text of their id and nothing else. Every request reads
 * it, and reading a whole serialised context takes longer than asking the database for it.
 */
final class SignedInContexts implements SecurityContextRepository {

  private static final String PROFESSIONAL = "professional";

  @Override
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    HttpSession session = holder.getRequest().getSession(false);
    if (session != null && session.getAttribute(PROFESSIONAL) instanceof String id) {
      context.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(
              new SignedIn(UUID.fromString(id)), null, List.of()));
    }
    return context;
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    if (context.getAuthentication() != null
        && context.getAuthentication().getPrincipal() instanceof SignedIn who) {
      request.getSession().setAttribute(PROFESSIONAL, who.professional().toString());
      return;
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(PROFESSIONAL);
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(PROFESSIONAL) != null;
  }
}
