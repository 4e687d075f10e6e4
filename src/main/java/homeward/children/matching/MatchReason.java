package homeward.children.matching;

/**
 * One clue and what it counted for.
 *
 * @param field which clue
 * @param what a plain phrase for the person who settles the match, without the values themselves
 * @param points may be negative
 */
public record MatchReason(MatchField field, String what, int points) {}
