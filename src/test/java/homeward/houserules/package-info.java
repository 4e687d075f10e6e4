/** The rules of the house that a machine keeps. */
@NullMarked
package homeward.houserules;

import org.jspecify.annotations.NullMarked;
