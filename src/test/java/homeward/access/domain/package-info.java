/** Tests of the module. */
@NullMarked
package homeward.access.domain;

import org.jspecify.annotations.NullMarked;
