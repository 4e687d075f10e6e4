package homeward.returninterviews.web;

import homeward.protocol.triage.TriageColour;
import homeward.returninterviews.Triage;
import org.jspecify.annotations.Nullable;

/** A triage colour in words, with its tone. */
final class TriageView {

  private TriageView() {}

  /** The badge; null where there is no triage. */
  static StandingView.@Nullable Badge badge(@Nullable Triage triage) {
    return triage == null ? null : badge(triage.colour());
  }

  static StandingView.Badge badge(TriageColour colour) {
    return new StandingView.Badge("Triage: " + words(colour).toLowerCase(), colour.code());
  }

  /** The colour's own word. */
  static String words(TriageColour colour) {
    return switch (colour) {
      case RED -> "Red";
      case AMBER -> "Amber";
      case GREEN -> "Green";
    };
  }

  /** What the colour asks for; every colour keeps the offer and the clock. */
  static String follows(TriageColour colour) {
    return switch (colour) {
      case RED -> "Interview the child. Everything else comes after that";
      case AMBER -> "Ask the agencies, the family and the child, and offer the interview";
      case GREEN -> "Send the letters to the child and the carer, which carry the offer";
    };
  }
}
