/** Tests of the pages of episodes. */
@NullMarked
package homeward.episodes.web;

import org.jspecify.annotations.NullMarked;
