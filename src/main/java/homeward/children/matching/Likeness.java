package homeward.children.matching;

/**
 * A known description with its score against the one being placed.
 *
 * @param person the known description
 * @param score how alike
 */
public record Likeness(KnownPerson person, MatchScore score) {}
