/** Referring every absent child to children's services, where the local protocol does so. */
@NullMarked
package homeward.interventions.referral;

import org.jspecify.annotations.NullMarked;
