package homeward.children;

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
}
