/** The pages of the talk itself: the form, that it was held, and what is shared. */
@NullMarked
package homeward.returninterviews.web.talk;

import org.jspecify.annotations.NullMarked;
