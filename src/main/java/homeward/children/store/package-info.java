/** The register of children in PostgreSQL. */
@NullMarked
package homeward.children.store;

import org.jspecify.annotations.NullMarked;
