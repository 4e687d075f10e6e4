/** What must happen at a time: db-scheduler on our tables and our clock. */
@NullMarked
package homeward.platform.schedule;

import org.jspecify.annotations.NullMarked;
