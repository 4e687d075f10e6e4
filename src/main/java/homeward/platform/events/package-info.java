/** Whether every event reached its listeners. */
@NullMarked
package homeward.platform.events;

import org.jspecify.annotations.NullMarked;
