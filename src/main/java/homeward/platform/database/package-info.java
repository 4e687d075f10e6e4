/** The way to the database: which server, which roles, and what every transaction carries. */
@NullMarked
package homeward.platform.database;

import org.jspecify.annotations.NullMarked;
