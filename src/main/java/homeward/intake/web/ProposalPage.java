package homeward.intake.web;

import homeward.web.FormKey;
import homeward.web.LiveMark;
import homeward.web.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for a report, what was counted, who was told, what was decided.
 *
 * @param proposed null before the report was looked at
 * @param decisions latest first; empty while nobody has decided
 * @param tellings who was told and when, oldest first
 * @param help who was told that police help is asked for, oldest first; empty when it is not
 * @param next where the reader may go on
 * @param message one sentence about what was just done or refused; empty for none
 */
public record ProposalPage(
    UUID report,
    Child child,
    @Nullable Proposed proposed,
    List<Decided> decisions,
    List<Telling> tellings,
    List<Telling> help,
    List<Meaning> meanings,
    List<Earlier> earlier,
    Next next,
    String message,
    LiveMark mark)
    implements Page {

  /** Keeps its own copies. */
  public ProposalPage {
    decisions = List.copyOf(decisions);
    tellings = List.copyOf(tellings);
    help = List.copyOf(help);
    meanings = List.copyOf(meanings);
    earlier = List.copyOf(earlier);
  }

  /** Who it is about, and the report's reference to read aloud. */
  public record Child(UUID id, String name, String age, String reference, String reported) {}

  /** The proposal in force, in words. */
  public record Proposed(
      String category,
      int danger,
      boolean deployAtOnce,
      List<Clause> clauses,
      String history,
      List<String> markers,
      String age,
      String when,
      List<String> before) {

    /** Keeps its own copies. */
    public Proposed {
      clauses = List.copyOf(clauses);
      markers = List.copyOf(markers);
      before = List.copyOf(before);
    }

    /** The tone of its danger. */
    public String tone() {
      return DecisionWords.tone(danger);
    }
  }

  /** A clause that fired, with where to read it. */
  public record Clause(String sentence, String href, String id) {}

  /** A decision in words. */
  public record Decided(
      String category,
      String rationale,
      @Nullable String otherwise,
      String by,
      String when,
      @Nullable UUID episode,
      boolean joined) {}

  /**
   * A desk that was told, or the end of the telling.
   *
   * @param words "Duty inspector, Stafford was told"
   * @param tone "red" when it climbed or is late, "green" when acknowledged
   */
  public record Telling(String words, String when, String tone) {}

  /** What a word means in the protocol. */
  public record Meaning(String term, String text, String href) {}

  /** An earlier report. */
  public record Earlier(UUID report, String reference, String when, String category) {}

  /**
   * Where the reader may go on.
   *
   * @param acknowledge the handover the reader may take; null when none
   * @param left how long before it climbs; empty when none waits
   * @param decide whether the reader may open the decision
   * @param absence the absence to follow; null when none
   * @param collection who goes to the child; null when nobody does
   * @param key for the next form
   */
  public record Next(
      @Nullable UUID acknowledge,
      String left,
      boolean decide,
      @Nullable UUID absence,
      @Nullable Going collection,
      FormKey key) {}

  /**
   * Who goes to where the child is thought to be.
   *
   * @param open whether nobody has said yet what they found
   * @param mayRecord whether the reader may say so
   */
  public record Going(String words, String safety, String found, boolean open, boolean mayRecord) {}

  @Override
  public String template() {
    return "intake/proposal";
  }

  @Override
  public String title() {
    return "Proposal and decision";
  }

  @Override
  public List<LiveMark> live() {
    return List.of(mark);
  }
}
