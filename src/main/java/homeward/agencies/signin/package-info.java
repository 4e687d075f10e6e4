/** Accounts, passwords, lock-out, sessions. */
@NullMarked
@NamedInterface("signin")
package homeward.agencies.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
