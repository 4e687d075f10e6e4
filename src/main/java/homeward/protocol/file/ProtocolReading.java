package homeward.protocol.file;

import homeward.protocol.Clause;
import homeward.protocol.Clause.Direction;
import homeward.protocol.Clause.Source;
import homeward.protocol.Example;
import homeward.protocol.Protocol.Approval;
import homeward.protocol.domain.Strictness;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one protocol file. Everything it does not understand it refuses. */
public final class ProtocolReading {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ProtocolReading() {}

  /**
   * Reads a file.
   *
   * @param area the name of the folder it lies in
   * @param fileName the file's own name, as {@code 2016-01-01.yaml}
   * @param text its text
   * @throws ProtocolFileRefused when it cannot be used; the message names file and clause
   */
  public static ProtocolFile read(String area, String fileName, String text) {
    String where = area + "/" + fileName;
    Strict file = new Strict(where, tree(where, text));
    if (!file.text("area").equals(area)) {
      throw new ProtocolFileRefused(where, "its area is not the name of its folder");
    }
    LocalDate from = date(file, "effective-from");
    if (!fileName.equals(from + ".yaml")) {
      throw new ProtocolFileRefused(where, "its effective-from is not the name of the file");
    }
    String name = file.text("name");
    Approval approval = approval(file);
    List<Clause> clauses = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode node : file.node("clauses")) {
      Clause clause = clause(where, node);
      if (!ids.add(clause.id())) {
        throw new ProtocolFileRefused(where, "clause " + clause.id() + " is there twice");
      }
      clauses.add(clause);
    }
    file.nothingElse();
    return new ProtocolFile(area, name, from, approval, clauses, text);
  }

  private static JsonNode tree(String where, String text) {
    try {
      return YAML.readTree(text);
    } catch (JacksonException e) {
      throw new ProtocolFileRefused(where, String.valueOf(e.getMessage()), e);
    }
  }

  private static Approval approval(Strict file) {
    Strict approval = file.under("approval");
    Approval read =
        switch (approval.text("state")) {
          case "draft" -> Approval.DRAFT;
          case "approved" -> new Approval(approval.text("by"), date(approval, "on"));
          default -> throw new ProtocolFileRefused(approval.where(), "is draft or approved");
        };
    approval.nothingElse();
    return read;
  }

  private static Clause clause(String file, JsonNode node) {
    Strict unnamed = new Strict(file + ", a clause", node);
    String id = unnamed.text("id");
    if (!id.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
      throw new ProtocolFileRefused(file, "'" + id + "' is no clause id, as 'absent.review.first'");
    }
    String where = file + ", clause " + id;
    Strict clause = new Strict(where, node);
    try {
      clause.text("id");
      Clause read =
          new Clause(
              id,
              clause.text("sentence"),
              source(clause),
              Direction.of(clause.text("direction")),
              ValueReading.read(clause),
              examples(clause));
      clause.nothingElse();
      if (!Strictness.fits(read.direction(), read.value())) {
        throw new ProtocolFileRefused(where, "its direction cannot be measured on its kind");
      }
      return read;
    } catch (IllegalArgumentException e) {
      throw new ProtocolFileRefused(where, String.valueOf(e.getMessage()), e);
    }
  }

  private static Source source(Strict clause) {
    Strict source = clause.under("source");
    Source read =
        new Source(
            source.text("document", ""),
            source.text("paragraph", ""),
            source.text("local-choice", ""));
    source.nothingElse();
    return read;
  }

  private static List<Example> examples(Strict clause) {
    List<Example> examples = new ArrayList<>();
    for (JsonNode node : clause.node("examples")) {
      Strict example = new Strict(clause.where() + ", an example", node);
      Map<String, List<String>> then = example.lists("then");
      if (then.isEmpty()) {
        throw new ProtocolFileRefused(example.where(), "missing key 'then'");
      }
      examples.add(new Example(example.text("say"), example.lists("given"), then));
      example.nothingElse();
    }
    return examples;
  }

  private static LocalDate date(Strict where, String key) {
    try {
      return LocalDate.parse(where.text(key));
    } catch (DateTimeParseException e) {
      throw new ProtocolFileRefused(where.where(), "'" + key + "' should be a day", e);
    }
  }
}
