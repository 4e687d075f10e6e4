package homeward.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The headers every answer carries. The sign-in module plugs them into its filter chain: {@code
 * http.headers(SecurityHeaders::apply)}.
 */
public final class SecurityHeaders {

  /** Nothing inline, nothing from elsewhere, nobody may put us into a frame. */
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri"
          + " 'none'; worker-src 'self'; manifest-src 'self'";

  /** Powers no page of ours asks for. */
  public static final String PERMISSIONS_POLICY =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

  /** Paths that need no sign-in: style sheets, scripts, and the page for trouble. */
  private static final String[] OPEN_PATHS = {"/assets/**", "/vendor/**", "/error"};

  private SecurityHeaders() {}

  /** Sets the headers. Pages forbid caching themselves; style sheets and scripts allow it. */
  public static void apply(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(powers -> powers.policy(PERMISSIONS_POLICY))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .crossOriginEmbedderPolicy(
            embedder -> embedder.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
        .frameOptions(FrameOptionsConfig::deny);
  }

  /** Patterns of paths that need no sign-in. */
  public static String[] openPaths() {
    return OPEN_PATHS.clone();
  }
}
