package homeward.protocol.web;

import homeward.web.NotFound;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days in addresses. */
final class Days {

  private Days() {}

  /**
   * The day an address names.
   *
   * @throws NotFound when it names none
   */
  static LocalDate read(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new NotFound();
    }
  }
}
