/** Reads what people type (dates, times, choices) and says in plain words what is wrong. */
@NullMarked
package homeward.web.forms;

import org.jspecify.annotations.NullMarked;
