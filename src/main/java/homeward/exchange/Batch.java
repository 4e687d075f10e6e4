package homeward.exchange;

import homeward.exchange.domain.file.TextEncoding;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was given to Homeward, and what came of it. Times are UTC.
 *
 * @param reference to read aloud: "B000012"
 * @param area its reports belong to, unless a district names a part of it
 * @param file its name, without folders
 * @param hash SHA-256, in hexadecimal
 * @param lines after the headings: the measure of progress
 * @param by who gave it: a professional, or the operator's command
 * @param preview what it would do; null while nobody has looked
 * @param imported what it did; null while it was not imported
 * @param undoneAt null unless it was taken back
 * @param readBy null when it has the police system's own headings, or nobody has described it yet
 */
public record Batch(
    BatchId id,
    String reference,
    AreaId area,
    Given file,
    ProfessionalId by,
    Instant at,
    @Nullable Run preview,
    @Nullable Run imported,
    @Nullable Instant undoneAt,
    @Nullable ReadBy readBy) {

  /**
   * The version of a source profile that a file is read by.
   *
   * @param version its id
   * @param name of the profile
   * @param number of the version
   */
  public record ReadBy(UUID version, String name, int number) {

    /** "Compact export, version 2". */
    public String words() {
      return name + ", version " + number;
    }
  }

  /**
   * The file.
   *
   * @param name without folders
   * @param hash SHA-256, in hexadecimal
   * @param bytes its size
   * @param lines after the headings: the measure of progress
   */
  public record Given(String name, String hash, long bytes, TextEncoding encoding, int lines) {}

  /** Whether somebody has to say first which column of it is which. */
  public boolean waitsForColumns() {
    return preview == null && imported == null;
  }

  /** The topic under which its screens are told of changes. */
  public String topic() {
    return "import:" + id;
  }
}
