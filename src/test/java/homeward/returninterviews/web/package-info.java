/** Tests of the pages. */
@NullMarked
package homeward.returninterviews.web;

import org.jspecify.annotations.NullMarked;
