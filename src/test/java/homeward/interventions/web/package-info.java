/** Tests of the pages. */
@NullMarked
package homeward.interventions.web;

import org.jspecify.annotations.NullMarked;
