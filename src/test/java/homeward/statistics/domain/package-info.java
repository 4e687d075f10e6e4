/** What counts, without Spring and SQL. */
@NullMarked
package homeward.statistics.domain;

import org.jspecify.annotations.NullMarked;
