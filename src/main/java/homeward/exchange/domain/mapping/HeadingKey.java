package homeward.exchange.domain.mapping;

import java.util.Locale;

/** When two headings are the same. */
final class HeadingKey {

  private HeadingKey() {}

  /** The same for headings that differ in capitals and spaces only. */
  static String of(String heading) {
    return heading.replaceAll("[\\s\\u00a0]", "").toLowerCase(Locale.ROOT);
  }

  /** Letters and digits only, for comparing a heading with the names a fact is known by. */
  static String plain(String heading) {
    return heading.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
