/**
 * The load benchmark: the real application, started as {@code bin/run} starts it, under clients
 * that speak HTTP, beside the same SQL straight over JDBC. See {@code benchmarks/load/README.md}.
 */
@NullMarked
package homeward.benchmarks.load;

import org.jspecify.annotations.NullMarked;
