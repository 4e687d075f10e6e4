package homeward.exchange.web;

import homeward.web.Page;
import homeward.web.govuk.SummaryRow;
import java.util.List;

/** The source profiles of the reader's area. */
public record ProfilesPage(List<Profile> profiles) implements Page {

  /** Keeps its own copy. */
  public ProfilesPage {
    profiles = List.copyOf(profiles);
  }

  /**
   * One of them in its newest version.
   *
   * @param saved which version, when and by whom
   * @param columns what each heading is
   */
  public record Profile(String name, String saved, List<SummaryRow> columns) {

    /** Keeps its own copy. */
    public Profile {
      columns = List.copyOf(columns);
    }
  }

  @Override
  public String template() {
    return "exchange/profiles";
  }

  @Override
  public String title() {
    return "Source profiles";
  }
}
