/** Imports on a real database. */
@org.jspecify.annotations.NullMarked
package homeward.exchange;
