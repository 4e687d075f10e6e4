/** One child's story and what may go wrong in it, end to end in the real application. */
@NullMarked
package homeward.journeys;

import org.jspecify.annotations.NullMarked;
