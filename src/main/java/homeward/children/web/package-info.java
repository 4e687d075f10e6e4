/** Pages about a child and the search. */
@NullMarked
package homeward.children.web;

import org.jspecify.annotations.NullMarked;
