/** What makes an interview owed and starts its clock: episodes opened, returns, routes. */
@NullMarked
package homeward.returninterviews.duty;

import org.jspecify.annotations.NullMarked;
