@NullMarked
package homeward.agencies.store;

import org.jspecify.annotations.NullMarked;
