/** What the facades are made of: adding, summing up, the sheet, where a child lives. */
@NullMarked
package homeward.children.register;

import org.jspecify.annotations.NullMarked;
