package homeward.intake;

/**
 * What keeps something from being recorded as it was filled in.
 *
 * @param field the field to put right
 * @param message what is wrong and how to put it right, one sentence without a full stop
 */
public record Lack(String field, String message) {}
