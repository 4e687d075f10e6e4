/** Sign-in pages and who is signed in. */
@NullMarked
package homeward.agencies.web;

import org.jspecify.annotations.NullMarked;
