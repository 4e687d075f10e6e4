package homeward.access.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text gives away a protected address. When in doubt it does: a neighbour masked by
 * mistake costs a telephone call, an address shown by mistake may cost a child.
 */
public final class AddressLikeness {

  /** Words at least this long may hold a slip of the pen; longer ones two. */
  private static final int LONG_ENOUGH_FOR_ONE = 4;

  private static final int LONG_ENOUGH_FOR_TWO = 8;

  private AddressLikeness() {}

  /**
   * Whether a free text gives the address away: it holds its postcode, or its first line in any
   * spelling unless every postcode in the text is of another district.
   *
   * @param postcode of the protected address; null when it has none
   * @param firstLine of the protected address, its words
   */
  public static boolean inText(
      AddressWords text, @Nullable String postcode, List<String> firstLine) {
    if (postcode != null && text.postcodes().contains(postcode)) {
      return true;
    }
    return !elsewhere(text.postcodes(), postcode) && holds(text.all(), firstLine);
  }

  /**
   * Whether the text, being one address, is the protected one: as {@link #inText}, but another
   * house number under the same postcode is a neighbour.
   */
  public static boolean sameAddress(
      AddressWords address, @Nullable String postcode, List<String> firstLine) {
    if (!inText(address, postcode, firstLine)) {
      return false;
    }
    if (firstLine.isEmpty() || !AddressWords.number(firstLine.getFirst())) {
      return true;
    }
    List<String> numbers = address.all().stream().filter(AddressWords::number).toList();
    return numbers.isEmpty() || numbers.contains(firstLine.getFirst());
  }

  private static boolean elsewhere(Set<String> postcodes, @Nullable String postcode) {
    return postcode != null
        && !postcodes.isEmpty()
        && postcodes.stream().noneMatch(one -> district(one).equals(district(postcode)));
  }

  private static String district(String postcode) {
    return postcode.substring(0, Math.max(0, postcode.length() - 3));
  }

  private static boolean holds(List<String> text, List<String> wanted) {
    if (wanted.size() < 2) {
      return false;
    }
    for (int start = 0; start + wanted.size() <= text.size(); start++) {
      boolean all = true;
      for (int i = 0; i < wanted.size() && all; i++) {
        all = like(text.get(start + i), wanted.get(i));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static boolean like(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (AddressWords.number(one) || AddressWords.number(other)) {
      return false;
    }
    int shorter = Math.min(one.length(), other.length());
    int allowed = shorter >= LONG_ENOUGH_FOR_TWO ? 2 : shorter >= LONG_ENOUGH_FOR_ONE ? 1 : 0;
    return allowed > 0 && slips(one, other) <= allowed;
  }

  /** Letters left out, added, wrong, or two that changed places, between two words. */
  static int slips(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }
}
