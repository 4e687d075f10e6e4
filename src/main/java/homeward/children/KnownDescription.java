package homeward.children;

import homeward.children.matching.KnownPerson;
import homeward.shared.ChildId;

/**
 * A description of a child that is recorded.
 *
 * @param person the description under the id the child answers to now
 * @param own the id it was recorded under: what a report of this description points at, so that
 *     parting two children takes their reports along
 */
public record KnownDescription(KnownPerson person, ChildId own) {}
