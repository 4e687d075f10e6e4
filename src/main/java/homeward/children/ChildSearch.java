package homeward.children;

import homeward.shared.ChildId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find a child: parts of names, a nickname, a date of birth ("03/05/2010",
 * "3 May 2010", "2010-05-03"), a reference, in any order.
 *
 * @param words as typed; at most {@value #LONGEST} characters are read
 */
public record ChildSearch(String words) {

  /** More than this is cut off. */
  public static final int LONGEST = 120;

  public ChildSearch {
    words = words.strip();
    words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  /**
   * A child in a list that the reader may see.
   *
   * @param child the surviving id
   * @param reference short reference
   * @param displayName forenames and surname
   * @param knownAs the name the child uses; null when the same
   * @param initials two capitals
   * @param dateOfBirth the day; null when not known
   * @param age whole years now: "14", or "about 14"
   */
  public record Hit(
      ChildId child,
      String reference,
      String displayName,
      @Nullable String knownAs,
      String initials,
      @Nullable LocalDate dateOfBirth,
      String age) {}
}
