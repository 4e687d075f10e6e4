package homeward.protocol.file;

import homeward.protocol.Clause;
import homeward.protocol.Protocol.Approval;
import java.time.LocalDate;
import java.util.List;

/**
 * One protocol file as it was read.
 *
 * @param area the area's code; also the folder's name
 * @param name the area's name in words
 * @param effectiveFrom the first London day it is in force; also the file's name
 * @param approval who approved it and when, or a draft
 * @param clauses its clauses, in order
 * @param text the file's text, exactly
 */
public record ProtocolFile(
    String area,
    String name,
    LocalDate effectiveFrom,
    Approval approval,
    List<Clause> clauses,
    String text) {

  /** The area whose files every other area is merged with and may not undercut. */
  public static final String NATIONAL_MINIMUM = "national-minimum";

  /** Keeps its own copy. */
  public ProtocolFile {
    clauses = List.copyOf(clauses);
  }

  /** The file's name, as messages write it. */
  public String path() {
    return area + "/" + effectiveFrom + ".yaml";
  }

  /** Whether this is a national minimum. */
  public boolean national() {
    return area.equals(NATIONAL_MINIMUM);
  }
}
