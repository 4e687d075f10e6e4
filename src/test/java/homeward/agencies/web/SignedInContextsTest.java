package homeward.agencies.web;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.agencies.signin.SignedIn;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** What a session remembers of who signed in. */
class SignedInContextsTest {

  private static final SignedIn WHO = new SignedIn(UUID.randomUUID());

  private final SignedInContexts contexts = new SignedInContexts();
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  private static SecurityContext of(SignedIn who) {
    return new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
  }

  private void save(SecurityContext context) {
    contexts.saveContext(context, request, new MockHttpServletResponse());
  }

  @Test
  void whoSignedInIsKnownAtTheNextRequestAndOnlyAnIdIsKept() {
    save(of(WHO));
    assertThat(contexts.containsContext(request)).isTrue();
    assertThat(contexts.loadDeferredContext(request).get().getAuthentication())
        .satisfies(known -> {
          assertThat(known.isAuthenticated()).isTrue();
          assertThat(known.getPrincipal()).isEqualTo(WHO);
        });
    MockHttpSession session = (MockHttpSession) Objects.requireNonNull(request.getSession(false));
    assertThat(Collections.list(session.getAttributeNames()))
        .map(session::getAttribute)
        .containsExactly(WHO.professional().toString());
  }

  @Test
  void withoutASessionNobodyIsSignedInAndNoneIsBegun() {
    assertThat(contexts.containsContext(request)).isFalse();
    assertThat(contexts.loadDeferredContext(request).get().getAuthentication()).isNull();
    save(new SecurityContextImpl());
    assertThat(request.getSession(false)).isNull();
  }

  @Test
  void aSessionOfNobodySignsNobodyIn() {
    request.getSession();
    assertThat(contexts.containsContext(request)).isFalse();
    assertThat(contexts.loadDeferredContext(request).get().getAuthentication()).isNull();
  }

  @Test
  void anEmptyContextForgetsWhoSignedIn() {
    save(of(WHO));
    save(new SecurityContextImpl());
    assertThat(contexts.containsContext(request)).isFalse();
  }
}
