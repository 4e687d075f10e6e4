package homeward.returninterviews.web.services;

import homeward.web.Page;
import homeward.web.govuk.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which team answers for which provider in the reader's areas, and where none does.
 *
 * @param saved what was saved a moment ago, in a sentence; null when the page is only opened
 */
public record ServicesPage(List<Section> sections, @Nullable String saved) implements Page {

  /** Keeps its own copy. */
  public ServicesPage {
    sections = List.copyOf(sections);
  }

  /**
   * One protocol area.
   *
   * @param name what its protocol calls it
   * @param namePath where a team is named
   * @param warnings where nobody answers
   * @param rows teams that answer or will
   * @param ended teams that answer no longer, the latest first
   */
  public record Section(
      String name, String namePath, List<Warning> warnings, List<Row> rows, List<Row> ended) {

    /** Keeps its own copies. */
    public Section {
      warnings = List.copyOf(warnings);
      rows = List.copyOf(rows);
      ended = List.copyOf(ended);
    }
  }

  /**
   * Nobody answers for a provider.
   *
   * @param words a sentence or two
   * @param path where a team is named for it
   * @param provider its name, for who hears the link alone
   */
  public record Warning(String words, String path, String provider) {}

  /**
   * A team.
   *
   * @param whom whose interviews
   * @param first the first day of returns
   * @param last the last day of returns, or that there is no end
   * @param planned whether it has not begun
   * @param actions what the reader may change
   */
  public record Row(
      String provider,
      String whom,
      String team,
      String first,
      String last,
      boolean planned,
      List<Link> actions) {

    /** Keeps its own copy. */
    public Row {
      actions = List.copyOf(actions);
    }
  }

  @Override
  public String template() {
    return "returninterviews/services";
  }

  @Override
  public String title() {
    return "Interview services";
  }
}
