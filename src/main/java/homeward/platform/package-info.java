/**
 * The ground under everything: the data folder, the PostgreSQL server, transactions, the clock,
 * what must happen at a time, and the operators' command line. It knows no child and no agency.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package homeward.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
