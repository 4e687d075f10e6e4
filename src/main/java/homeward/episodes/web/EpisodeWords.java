package homeward.episodes.web;

import homeward.episodes.Distance;
import homeward.episodes.How;
import homeward.episodes.facts.Medical;
import homeward.episodes.facts.ReturnedTo;
import homeward.episodes.store.StoryStore.Fact;
import homeward.protocol.RiskLevel;
import org.jspecify.annotations.Nullable;

/** Facts and levels in plain words. */
final class EpisodeWords {

  private EpisodeWords() {}

  /** The level with its tone; nobody has decided counts as high and says so. */
  static Mark risk(@Nullable RiskLevel level) {
    if (level == null) {
      return new Mark("Not graded", "red");
    }
    return switch (level) {
      case HIGH -> new Mark("High", "red");
      case MEDIUM -> new Mark("Medium", "amber");
      case LOW -> new Mark("Low", "blue");
    };
  }

  /** What happened, in a few words. */
  static String title(Fact fact) {
    String correction = fact.correction() ? " (corrected)" : "";
    String old = fact.superseded() ? " (replaced by a correction)" : "";
    return switch (fact.kind()) {
          case "FOUND" -> "Found";
          case "RETURNED" -> "Returned";
          case "CHECK" -> "Seen safe and well";
          case "ENQUIRY" -> "Done to find the child";
          case "NEWS" -> "News";
          case "NEWS_ANSWERED" -> "News answered: stays closed";
          case "REOPENED" -> "Reopened";
          case "CLOSED" -> "Closed as Missing Person";
          case "CLOSING_REVIEWED" -> "Closing reviewed";
          default -> throw new IllegalArgumentException("No words for " + fact.kind());
        }
        + correction
        + old;
  }

  /** The fact in a sentence or two. */
  static String words(Fact fact) {
    String words = text(fact.words());
    return switch (fact.kind()) {
      case "FOUND" ->
          words
              + ", by "
              + text(fact.who())
              + ": "
              + How.valueOf(text(fact.codes().first())).words()
              + ". From home: "
              + Distance.valueOf(text(fact.codes().second())).words()
              + ". Medical help: "
              + Medical.valueOf(text(fact.codes().third())).words()
              + ". "
              + text(fact.more());
      case "RETURNED" ->
          "To "
              + ReturnedTo.valueOf(text(fact.codes().first())).words()
              + (words.isEmpty() ? "" : ": " + words)
              + (fact.who() == null ? "." : ", brought by " + fact.who() + ".");
      case "CHECK" -> "By " + text(fact.who()) + ".";
      case "NEWS" -> words + " Told by " + text(fact.who()) + ".";
      case "CLOSED" -> closed(fact);
      default -> words;
    };
  }

  private static String closed(Fact fact) {
    return switch (text(fact.codes().first())) {
      case "SEEN" -> "The child was seen by " + text(fact.who()) + ".";
      case "SPOKEN_TO" -> "The child was spoken to by " + text(fact.who()) + ".";
      case "OVERRIDE" ->
          "By a supervisor, without the child seen or spoken to: " + text(fact.words());
      default -> "As the source of the import says.";
    };
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }
}
