package homeward.protocol;

/**
 * What a clause lays down, together with the clause, so that whoever uses the value can say why.
 *
 * @param value the value
 * @param clause the clause it comes from
 */
public record Provision<T>(T value, ClauseRef clause) {}
