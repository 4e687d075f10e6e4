/** The auditor's pages. */
@NullMarked
package homeward.oversight.web;

import org.jspecify.annotations.NullMarked;
