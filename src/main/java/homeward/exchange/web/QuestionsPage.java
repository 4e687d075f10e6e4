package homeward.exchange.web;

import homeward.exchange.Question;
import homeward.exchange.Questions;
import homeward.web.NavigationLink;
import homeward.web.Page;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Questions that imports asked.
 *
 * @param counts of the kind chosen
 */
public record QuestionsPage(List<Row> rows, Questions.Counts counts, Chosen chosen)
    implements Page {

  /** Keeps its own copy. */
  public QuestionsPage {
    rows = List.copyOf(rows);
  }

  /** One of them; the child by initials and age. */
  public record Row(UUID id, String child, String reference, String why) {}

  /**
   * Which are shown.
   *
   * @param kind null for every kind
   * @param imports whether the reader sees the imports
   */
  public record Chosen(Question.@Nullable Kind kind, boolean settled, boolean imports) {

    /** From the address; what it does not know counts as not chosen. */
    static Chosen of(String kind, String show, boolean imports) {
      return new Chosen(
          switch (kind) {
            case "changed" -> Question.Kind.CHANGED;
            case "overlap" -> Question.Kind.OVERLAP;
            default -> null;
          },
          show.equals("settled"),
          imports);
    }
  }

  /** Those that wait and those that are settled, each with its count. */
  public List<NavigationLink> lists() {
    return List.of(
        new NavigationLink(
            "Waiting (" + counts.waiting() + ")",
            "/imports/questions?show=waiting" + kindInAddress(),
            !chosen.settled()),
        new NavigationLink(
            "Settled (" + counts.settled() + ")",
            "/imports/questions?show=settled" + kindInAddress(),
            chosen.settled()));
  }

  /** Code of the kind, for the filter's form; empty for every kind. */
  public String kind() {
    Question.Kind kind = chosen.kind();
    return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
  }

  private String kindInAddress() {
    return chosen.kind() == null ? "" : "&kind=" + kind();
  }

  @Override
  public String template() {
    return "exchange/questions";
  }

  @Override
  public String title() {
    return "Questions about imported rows";
  }
}
