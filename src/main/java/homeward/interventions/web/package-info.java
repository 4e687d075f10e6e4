/** Pages of interventions. */
@NullMarked
package homeward.interventions.web;

import org.jspecify.annotations.NullMarked;
