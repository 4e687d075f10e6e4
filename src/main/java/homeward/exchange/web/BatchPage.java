package homeward.exchange.web;

import homeward.exchange.RejectedRow;
import homeward.web.LiveMark;
import homeward.web.Page;
import homeward.web.govuk.SummaryRow;
import java.util.List;
import java.util.UUID;

/**
 * One import from the first look at the file to its result.
 *
 * @param counts empty until a run has ended
 * @param message what stands against taking it back, or how a run failed; empty for none
 */
public record BatchPage(
    UUID id, About about, Progress progress, Counts counts, May may, String message, LiveMark mark)
    implements Page {

  /** The file. */
  public record About(String reference, List<SummaryRow> file) {

    /** Keeps its own copy. */
    public About {
      file = List.copyOf(file);
    }
  }

  /**
   * How far it is.
   *
   * @param state COLUMNS, LOOKING, LOOKED, RECORDING, DONE, FAILED or UNDONE
   * @param words "1,200 of 3,739 rows"; empty unless a run is under way
   * @param done rows read so far
   * @param of rows in all
   */
  public record Progress(String state, String words, int done, int of) {}

  /**
   * What the file does or did.
   *
   * @param rejected the first rows that do not go in
   * @param rejectedInAll how many there are
   */
  public record Counts(List<SummaryRow> rows, List<RejectedRow> rejected, int rejectedInAll) {

    /** Keeps its own copies. */
    public Counts {
      rows = List.copyOf(rows);
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * What the reader may do now.
   *
   * @param describe say which column is which, and see the first rows
   */
  public record May(boolean start, boolean describe, boolean undo) {}

  @Override
  public String template() {
    return "exchange/batch";
  }

  @Override
  public String title() {
    return "Import";
  }

  @Override
  public List<LiveMark> live() {
    return List.of(mark);
  }
}
