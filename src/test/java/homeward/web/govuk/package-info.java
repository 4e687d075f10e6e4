/** The component templates compared with what GOV.UK Frontend publishes. */
@NullMarked
package homeward.web.govuk;

import org.jspecify.annotations.NullMarked;
