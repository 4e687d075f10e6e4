/** The pages on which a service changes hands: which team answers for which provider. */
@NullMarked
package homeward.returninterviews.web.services;

import org.jspecify.annotations.NullMarked;
