package homeward.returninterviews.domain;

import java.util.List;
import java.util.Map;

/**
 * One question of the interview's form.
 *
 * @param code its name in the record
 * @param kind how it is answered
 * @param label the question, to the interviewer
 * @param hint why it is asked, or how; empty for nothing
 * @param choices words by code; empty unless something is chosen
 */
public record TalkField(
    String code, Kind kind, String label, String hint, Map<String, String> choices) {

  /** How a question is answered. */
  public enum Kind {
    /** One short line. */
    LINE,
    /** A text in the interviewer's words, looked through for blaming phrases. */
    TEXT,
    /** The child's own words, in a big field and never questioned. */
    OWN_WORDS,
    /** Several lines, each a thing of its own: people, places, vehicles, phones. */
    LINES,
    /** Several of the choices. */
    SEVERAL,
    /** One of the choices. */
    ONE
  }

  static TalkField of(Kind kind, String code, String label, String hint) {
    return new TalkField(code, kind, label, hint, Map.of());
  }

  static TalkField choosing(
      Kind kind, String code, String label, String hint, Map<String, String> choices) {
    return new TalkField(code, kind, label, hint, choices);
  }

  /** What was said, in words that can be read: choices by their words. */
  public List<String> read(List<String> values) {
    return values.stream().map(value -> choices.getOrDefault(value, value)).toList();
  }

  /** Whether the interviewer's own words stand in it. */
  public boolean free() {
    return kind == Kind.TEXT || kind == Kind.LINE;
  }
}
