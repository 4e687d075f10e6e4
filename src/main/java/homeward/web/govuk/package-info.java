/** Typed parameters of the GOV.UK component templates. */
@NullMarked
package homeward.web.govuk;

import org.jspecify.annotations.NullMarked;
