@NullMarked
package homeward.agencies.web;

import org.jspecify.annotations.NullMarked;
