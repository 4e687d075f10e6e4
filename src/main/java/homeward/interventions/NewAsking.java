package homeward.interventions;

/**
 * Somebody asks for a meeting without a count.
 *
 * @param level how serious it is, from 1: decides who chairs, as the protocol's ladder says
 * @param immediate whether immediate action is needed: then the meeting is held the same day
 */
public record NewAsking(int level, boolean immediate, String reason) {}
