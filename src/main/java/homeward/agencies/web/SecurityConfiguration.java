package homeward.agencies.web;

import homeward.agencies.signin.Accounts;
import homeward.web.rendering.FrameMaker;
import homeward.web.rendering.Pages;
import homeward.web.security.Refused;
import homeward.web.security.SecurityHeaders;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Who may come in at all: everybody signed in, and anybody to the sign-in page. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  /** Argon2id with 19 MiB and two passes, as public guidance on password storage gives. */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
  }

  @Bean
  SecurityContextRepository securityContextRepository() {
    return new SignedInContexts();
  }

  @Bean
  SecurityFilterChain filters(
      HttpSecurity http,
      SecurityContextRepository contexts,
      Sessions sessions,
      Accounts accounts,
      Pages pages,
      FrameMaker frames,
      Clock clock)
      throws Exception {
    // Not a bean, or the servlet container would run it once more outside this chain.
    SessionWatch watch = new SessionWatch(sessions, accounts, pages, frames, clock);
    return http.authorizeHttpRequests(paths ->
            paths
                .requestMatchers(SecurityHeaders.openPaths())
                .permitAll()
                .requestMatchers("/sign-in", "/signed-out", "/actuator/health")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/favicon.ico")
                .permitAll()
                .anyRequest()
                .authenticated())
        .securityContext(context -> context.securityContextRepository(contexts))
        .headers(SecurityHeaders::apply)
        .exceptionHandling(handling ->
            handling
                .accessDeniedHandler(new Refused())
                .defaultAuthenticationEntryPointFor(new ToSignIn(), AnyRequestMatcher.INSTANCE))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .addFilterAfter(watch, AuthorizationFilter.class)
        .build();
  }
}
