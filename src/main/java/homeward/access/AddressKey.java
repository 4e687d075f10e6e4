package homeward.access;

import homeward.access.domain.AddressWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address in the form in which addresses are compared: capitals, spaces, punctuation, "Road" or
 * "Rd", flat numbers and letters behind the house number make no difference.
 *
 * @param postcode lower case without spaces; null when the address has none
 * @param firstLine house number and street without "Road" or "Street", or the house's name; empty
 *     when the text holds neither
 */
public record AddressKey(@Nullable String postcode, String firstLine) {

  /** Reads an address as people write it. */
  public static AddressKey of(String address) {
    AddressWords words = AddressWords.of(address);
    return new AddressKey(words.postcodes().stream().findFirst().orElse(null), words.firstLine());
  }

  /** Postcode and first line in one text, as the key is stored. */
  public String text() {
    return ((postcode == null ? "" : postcode) + " " + firstLine).strip();
  }

  /**
   * Whether it says enough to protect one house: a postcode, or a number or name of at least two
   * words. A town alone would mask every mention of the town.
   */
  public boolean precise() {
    return postcode != null || firstLine.indexOf(' ') > 0;
  }

  /** The words of the first line. */
  List<String> firstLineWords() {
    return firstLine.isEmpty() ? List.of() : List.of(firstLine.split(" "));
  }
}
