package homeward.exchange.domain.notifications;

/**
 * What the police recorded about the report.
 *
 * @param category missing or absent
 * @param risk as graded then
 * @param exploitationMarker whether the child carried a marker for child sexual exploitation
 * @param closed whether the log was closed, with the code that fits its category
 * @param informant who reported, as given; empty when blank
 */
public record Handling(
    NotifiedCategory category,
    NotifiedRisk risk,
    boolean exploitationMarker,
    boolean closed,
    String informant) {}
