package homeward.children;

import homeward.access.Action;

/**
 * A tab on the child's page, contributed as a bean by the module that owns what is behind it. The
 * page shows the tab when the reader may do its action, and knows nothing else about it.
 *
 * @param label one or two words: "Episodes"
 * @param suffix the path after {@code /children/{id}/}: "episodes"
 * @param order smaller comes first; leave gaps of ten
 * @param action what the reader must be allowed to do with this child
 */
public record ChildTab(String label, String suffix, int order, Action action) {}
