package homeward.children.domain;

import homeward.children.matching.GivenNames;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find a child, taken apart.
 *
 * @param words of names, in their search form; at most {@value #MOST_WORDS}
 * @param forms for each word its nicknames and other spellings, separated by spaces
 * @param born days that may be meant
 * @param reference a whole reference; null when none was typed
 */
public record Question(
    List<String> words, List<String> forms, List<LocalDate> born, @Nullable String reference) {

  private static final int MOST_WORDS = 5;

  /** Takes apart what was typed. */
  public static Question of(String typed, Instant now) {
    Optional<String> reference = Reference.in(typed);
    if (reference.isPresent()) {
      return new Question(List.of(), List.of(), List.of(), reference.get());
    }
    Birthdays birthdays = Birthdays.in(typed, LondonTime.day(now));
    List<String> words =
        SearchName.words(birthdays.rest()).stream().distinct().limit(MOST_WORDS).toList();
    List<String> forms =
        words.stream().map(word -> String.join(" ", GivenNames.common().formsOf(word))).toList();
    return new Question(words, forms, birthdays.days(), null);
  }

  /** Whether there is nothing to search for. */
  public boolean empty() {
    return reference == null
        && born.isEmpty()
        && words.stream().noneMatch(word -> word.length() > 1);
  }
}
