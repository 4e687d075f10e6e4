package homeward.oversight.web;

/**
 * A row of the audit in words.
 *
 * @param when "today at 02:10"
 * @param exact the exact time
 * @param children references, separated by commas; empty when none
 * @param sealed whether it is bound into the chain
 */
public record AuditRow(
    String id,
    String when,
    String exact,
    String who,
    String post,
    String kind,
    String action,
    String why,
    String children,
    boolean sealed) {}
