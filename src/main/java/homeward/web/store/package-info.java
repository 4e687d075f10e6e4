/** What the page frame keeps in the database: versions of live topics. */
@NullMarked
package homeward.web.store;

import org.jspecify.annotations.NullMarked;
