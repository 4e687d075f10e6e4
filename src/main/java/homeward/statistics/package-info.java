/**
 * Figures: counts with their definition beside them, the rows behind them for those who may, and
 * small numbers suppressed in what is published. Reads what other modules publish and stores
 * nothing.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "web",
      "audit",
      "access",
      "agencies",
      "protocol",
      "protocol :: counting"
    })
package homeward.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
