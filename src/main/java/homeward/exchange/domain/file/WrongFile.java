package homeward.exchange.domain.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Knows the files people choose by mistake from their first bytes. */
final class WrongFile {

  private static final String SAVE_AS_CSV =
      " Open it in the program it came from, save it as “CSV (comma delimited)” and choose that"
          + " file.";

  private WrongFile() {}

  /** Why these first bytes cannot be a notifications file; empty when they can. */
  static Optional<String> refusal(byte[] start) {
    if (start.length == 0) {
      return Optional.of("The file is empty. Choose the file that the police system printed.");
    }
    if (startsWith(start, "%PDF")) {
      return Optional.of("This is a PDF, not a CSV file. Ask the police system for a CSV export.");
    }
    if (startsWith(start, "PK\u0003\u0004") || startsWith(start, "\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of("This is a spreadsheet or a zip file, not a CSV file." + SAVE_AS_CSV);
    }
    if (startsWith(start, "\u0089PNG")
        || startsWith(start, "\u00ff\u00d8\u00ff")
        || startsWith(start, "GIF8")) {
      return Optional.of(
          "This is a picture, not a CSV file. Choose the file that the police system printed.");
    }
    if (startsWith(start, "\u00ff\u00fe") || startsWith(start, "\u00fe\u00ff")) {
      return Optional.of(
          "The file is written in UTF-16, which Homeward does not read. Save it as “CSV UTF-8” and"
              + " choose that file.");
    }
    for (byte value : start) {
      if (value == '\n') {
        break; // a control character further on costs its row, not the file
      }
      boolean control =
          value >= 0 && value < 0x20 && value != '\t' && value != '\r' && value != '\n';
      if (control) {
        return Optional.of("This is not a text file." + SAVE_AS_CSV);
      }
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] start, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    return start.length >= wanted.length
        && Arrays.equals(start, 0, wanted.length, wanted, 0, wanted.length);
  }
}
