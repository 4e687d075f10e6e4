package homeward.episodes.web;

/**
 * Words with the tone in which they are shown.
 *
 * @param tone red, amber, green or blue; empty for none
 */
public record Mark(String text, String tone) {}
