/** Tests of the module. */
@NullMarked
package homeward.children.domain;

import org.jspecify.annotations.NullMarked;
