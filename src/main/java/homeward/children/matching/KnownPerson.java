package homeward.children.matching;

import homeward.shared.ChildId;
import homeward.shared.PersonRecordId;

/**
 * One description of a child already recorded. A child may have several.
 *
 * @param child whose description it is
 * @param record the description's own id
 * @param details what it says
 */
public record KnownPerson(ChildId child, PersonRecordId record, PersonDetails details) {}
