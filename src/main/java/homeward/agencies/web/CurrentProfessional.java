package homeward.agencies.web;

import homeward.agencies.Professionals;
import homeward.agencies.signin.SignedIn;
import homeward.shared.Professional;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The professional of a request, with the posts held at this moment. Read once for each request and
 * never kept longer, so that a post that ends has no effect from the next request on.
 */
@Component
public class CurrentProfessional {

  private static final String READ = CurrentProfessional.class.getName();

  private final Professionals professionals;

  CurrentProfessional(Professionals professionals) {
    this.professionals = professionals;
  }

  /** Who is signed in; empty when nobody is. */
  public Optional<Professional> of(HttpServletRequest request) {
    if (request.getAttribute(READ) instanceof Professional read) {
      return Optional.of(read);
    }
    Optional<Professional> found = signedIn().flatMap(who -> professionals.find(who.id()));
    found.ifPresent(who -> request.setAttribute(READ, who));
    return found;
  }

  static Optional<SignedIn> signedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn who
        ? Optional.of(who)
        : Optional.empty();
  }
}
