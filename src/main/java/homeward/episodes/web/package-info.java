/** Pages and forms of episodes. */
@NullMarked
package homeward.episodes.web;

import org.jspecify.annotations.NullMarked;
