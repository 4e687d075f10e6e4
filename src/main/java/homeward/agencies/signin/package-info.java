/** Accounts, passwords, lock-out, sessions. */
@NullMarked
package homeward.agencies.signin;

import org.jspecify.annotations.NullMarked;
