package homeward.exchange;

import homeward.exchange.domain.file.Inspection;
import homeward.exchange.domain.file.TextEncoding;
import homeward.exchange.domain.mapping.ColumnGuess;
import homeward.exchange.domain.mapping.DateStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an uploaded file and what each may be.
 *
 * @param table the file
 * @param proposed one for each column, in the file's order
 * @param samples the first three cells with something in them, for each column
 * @param dates how its days and times seem to be written
 * @param encoding what the profile says about its letters; null when Homeward finds it out
 * @param from the profile the proposals come from; null when they come from the headings alone
 * @param differs what does not fit that profile, naming each column; empty when everything does
 */
public record FileColumns(
    Inspection.Table table,
    List<ColumnGuess.Proposed> proposed,
    List<List<String>> samples,
    DateStyle dates,
    @Nullable TextEncoding encoding,
    @Nullable SourceProfile from,
    String differs) {

  /** Keeps its own copies. */
  public FileColumns {
    proposed = List.copyOf(proposed);
    samples = List.copyOf(samples);
  }
}
