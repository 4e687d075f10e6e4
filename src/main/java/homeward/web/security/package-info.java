/** Security headers and what the sign-in module plugs into its filter chain. */
@NullMarked
package homeward.web.security;

import org.jspecify.annotations.NullMarked;
