package homeward.web;

/**
 * One entry of the navigation as drawn.
 *
 * @param label the words
 * @param path where it leads
 * @param current whether the page lies within it
 */
public record NavigationLink(String label, String path, boolean current) {}
