/** The pages of return interviews. */
@NullMarked
package homeward.returninterviews.web;

import org.jspecify.annotations.NullMarked;
