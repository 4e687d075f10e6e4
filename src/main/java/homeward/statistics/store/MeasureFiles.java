package homeward.statistics.store;

import homeward.statistics.Definition;
import homeward.statistics.domain.Catalogue;
import homeward.statistics.domain.DefinitionText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The folders under {@code statistics}: each measure's statement and, beside it, what it means. A
 * statement gives rows with {@code at}, {@code child_id}, {@code reference} and {@code cells}, for
 * the parameters {@code areas}, {@code from}, {@code until} and {@code now}.
 */
@Component
public class MeasureFiles {

  private static final String FOLDER = "/statistics/";

  private final Map<String, String> statements = new LinkedHashMap<>();
  private final Map<String, Definition> definitions = new LinkedHashMap<>();

  /** Reads every measure of the catalogue; a missing or misshapen file stops the start. */
  public MeasureFiles() {
    for (String measure : Catalogue.measures()) {
      statements.put(measure, read(measure + "/measure.sql"));
      definitions.put(measure, DefinitionText.read(read(measure + "/definition.md")));
    }
  }

  /** The statement of a measure. */
  public String statement(String measure) {
    return Objects.requireNonNull(statements.get(measure), measure);
  }

  /** What a measure means. */
  public Definition definition(String measure) {
    return Objects.requireNonNull(definitions.get(measure), measure);
  }

  private static String read(String file) {
    try (InputStream in = MeasureFiles.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
