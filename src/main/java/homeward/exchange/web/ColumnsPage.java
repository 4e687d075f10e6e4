package homeward.exchange.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import java.util.List;
import java.util.UUID;

/**
 * Saying which column of an uploaded file is which fact.
 *
 * @param rows the first rows as they would be understood; empty until somebody asks
 */
public record ColumnsPage(
    UUID id,
    About about,
    List<Line> lines,
    ColumnForm form,
    List<Profile> profiles,
    List<RowView> rows,
    FormErrors errors)
    implements FormPage {

  /** Keeps its own copies. */
  public ColumnsPage {
    lines = List.copyOf(lines);
    profiles = List.copyOf(profiles);
    rows = List.copyOf(rows);
  }

  /**
   * The file.
   *
   * @param encoding how its letters seem to be written
   * @param from what the proposals come from, in words
   * @param differs what does not fit the profile they come from; empty when everything does
   */
  public record About(
      String reference, String file, String encoding, String from, String differs) {}

  /**
   * One column.
   *
   * @param samples its first cells
   * @param fact code of what is chosen; empty when it is not used
   * @param why on what the proposal rests; empty when the form was changed
   */
  public record Line(int position, String heading, List<String> samples, String fact, String why) {

    /** Keeps its own copy. */
    public Line {
      samples = List.copyOf(samples);
    }

    /** The name of its field. */
    public String field() {
      return "fact-" + position;
    }
  }

  /** A profile of the area that the form can be filled from. */
  public record Profile(UUID id, String words) {}

  @Override
  public String template() {
    return "exchange/columns";
  }

  @Override
  public String title() {
    return "Which column is which";
  }
}
