package homeward.intake.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The codes of what a report asks besides the protocol's questions, with the words shown. */
public final class Fields {

  /** Id of a child already known. */
  public static final String CHILD = "child";

  /** What was searched for. */
  public static final String SEARCH = "search";

  /** Given name of a child not yet known. */
  public static final String GIVEN_NAME = "given-name";

  /** Family name of a child not yet known. */
  public static final String FAMILY_NAME = "family-name";

  /** Date of birth of a child not yet known, {@code 2011-03-04}. */
  public static final String DATE_OF_BIRTH = "date-of-birth";

  /** About how old a child not yet known is, in years, when the date of birth is not known. */
  public static final String ABOUT_AGE = "about-age";

  /** What has changed on the information sheet. */
  public static final String CHANGED = "sheet-changed";

  /** Where the child went missing from. */
  public static final String MISSING_FROM = "missing-from";

  /** When last seen, as an instant in UTC, worked out from what was typed. */
  public static final String LAST_SEEN = "last-seen";

  /** The day chosen: today, yesterday or date. */
  public static final String SEEN_DAY = "seen";

  /** The date typed, in three fields that end in -day, -month and -year. */
  public static final String SEEN_DATE = "seen-date";

  /** The time of day typed. */
  public static final String SEEN_TIME = "seen-time";

  /** Who saw the child last. */
  public static final String SEEN_BY = "seen-by";

  /** Whom the child was with. */
  public static final String SEEN_WITH = "seen-with";

  /** Whether it is known or suspected where the child is: yes or no. */
  public static final String WHEREABOUTS = "whereabouts";

  /** Where the child is thought to be. */
  public static final String PLACE = "place";

  /** How that is known. */
  public static final String GROUNDS = "grounds";

  /** Whether police help is asked for: yes or no. */
  public static final String POLICE_HELP = "police-help";

  /** Why it is not safe without the police. */
  public static final String SAFETY_REASON = "safety-reason";

  /** Name of the person on the phone. */
  public static final String INFORMANT_NAME = "informant-name";

  /** What they are to the child. */
  public static final String INFORMANT_RELATION = "informant-relation";

  /** Their number. */
  public static final String INFORMANT_PHONE = "informant-phone";

  /** What they agree to do meanwhile. */
  public static final String INFORMANT_AGREES = "informant-agrees";

  /** What was found while enquiring. */
  public static final String ENQUIRIES_WORDS = "enquiries";

  /** Before the code of an enquiry that was made. */
  public static final String ENQUIRY = "enquiry.";

  /** Before the code of a risk question. */
  public static final String RISK = "risk.";

  /** After the code of a risk question: the words. */
  public static final String WORDS = ".words";

  /** After the code of a risk question: a bare answer was challenged, and sent again as it was. */
  public static final String CHALLENGED = ".challenged";

  /** What may be typed into one field, characters. Local choice: three pages. */
  public static final int MOST_CHARACTERS = 5000;

  private static final Map<String, String> WORDS_OF = new LinkedHashMap<>();

  static {
    WORDS_OF.put(CHANGED, "Changed on the information sheet");
    WORDS_OF.put(SEEN_BY, "Last seen by");
    WORDS_OF.put(SEEN_WITH, "Was with");
    WORDS_OF.put("clothing", "Wearing");
    WORDS_OF.put("has-with-them", "Has with them");
    WORDS_OF.put("intended", "What the child meant to do");
    WORDS_OF.put("worried", "Why the reporter is worried");
    WORDS_OF.put(ENQUIRIES_WORDS, "What the enquiries found");
  }

  private static final Map<String, String> IMPORTED =
      Map.of(
          "police-reference", "Police reference",
          "police-risk", "Risk as the police graded it then",
          "district", "District");

  private Fields() {}

  /** The fields copied into the report as they are, with the words shown beside them, in order. */
  public static Map<String, String> copied() {
    return Map.copyOf(WORDS_OF);
  }

  /** Their codes in the order shown. */
  public static Set<String> copiedInOrder() {
    return java.util.Collections.unmodifiableSet(WORDS_OF.keySet());
  }

  /** The words shown beside a field; the code itself when it has none. */
  public static String words(String field) {
    return WORDS_OF.getOrDefault(field, IMPORTED.getOrDefault(field, field));
  }
}
