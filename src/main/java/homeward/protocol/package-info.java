/**
 * The local protocol in force on a day: definitions, thresholds, clocks, who may decide, and the
 * questions asked, each a clause with its source and worked examples.
 *
 * <p>Protocols are data files that a safeguarding lead can read; this module reads them strictly,
 * proves their examples, and turns facts into proposals with the clauses that fired. It decides
 * nothing: a person does.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "web", "access"})
package homeward.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
