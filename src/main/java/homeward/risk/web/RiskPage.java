package homeward.risk.web;

import homeward.shared.EpisodeId;
import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.LiveMark;
import homeward.web.govuk.Choice;
import homeward.web.govuk.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The risk of an episode: proposal, decision beside it, history.
 *
 * @param child name and age
 * @param level the level that stands
 * @param proposed null while no proposal is made
 * @param may whether this reader may decide something
 * @param own whether this reader set the level that stands, so that somebody else reviews it
 * @param message why nothing was recorded; empty when nothing was refused
 * @param overtaken whether somebody decided while this reader wrote
 */
public record RiskPage(
    EpisodeId episode,
    String child,
    Level level,
    @Nullable Proposed proposed,
    List<Fact> history,
    List<Choice> meanings,
    boolean may,
    boolean own,
    Form form,
    FormErrors errors,
    String message,
    boolean overtaken,
    List<LiveMark> live)
    implements FormPage {

  /** Keeps its own copies. */
  public RiskPage {
    history = List.copyOf(history);
    meanings = List.copyOf(meanings);
    live = List.copyOf(live);
  }

  /** A level in a word with its tone. */
  public record Level(String text, String tone) {}

  /** A clause that fired. */
  public record Clause(String id, String sentence, String href) {}

  /** What was proposed and what was counted. */
  public record Proposed(Level level, List<Clause> clauses, String history, String markers) {

    /** Keeps its own copy. */
    public Proposed {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * What was typed.
   *
   * @param from the decision the form showed; empty for none
   */
  public record Form(String key, String from, String level, String reasons) {}

  @Override
  public String template() {
    return "risk/risk";
  }

  @Override
  public String title() {
    return "Risk";
  }

  @Override
  public int status() {
    if (overtaken) {
      return 409;
    }
    return errors.isEmpty() && message.isEmpty() ? 200 : 422;
  }
}
