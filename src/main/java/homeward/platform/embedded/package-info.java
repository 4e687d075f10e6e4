/**
 * A real PostgreSQL server in the data folder, for demonstrations, tests and small sites. Plain
 * Java: it unpacks the programs, makes the cluster, starts, adopts and stops the server.
 */
@NullMarked
package homeward.platform.embedded;

import org.jspecify.annotations.NullMarked;
