package homeward.shared;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a child was born, as far as it is known: the day, or about how old somebody said the child
 * was. An age that was said is never turned into a day.
 */
public sealed interface Birth {

  /** The day of birth. */
  record On(LocalDate date) implements Birth {}

  /**
   * About how old.
   *
   * @param years as said
   * @param said the London day on which it was said
   */
  record About(int years, LocalDate said) implements Birth {}

  /** A day. */
  static Birth on(LocalDate date) {
    return new On(date);
  }

  /** From the columns in which it is kept; null when neither is known. */
  static @Nullable Birth of(
      @Nullable LocalDate date, @Nullable Integer about, @Nullable LocalDate said) {
    if (date != null) {
      return new On(date);
    }
    return about == null || said == null ? null : new About(about, said);
  }

  /** The day; null when only an age was said. */
  default @Nullable LocalDate day() {
    return this instanceof On(LocalDate date) ? date : null;
  }

  /**
   * Whole years of age on a London day. A child born on 29 February has a birthday on 1 March; an
   * age that was said grows by a year on each day of the year on which it was said.
   */
  default int age(LocalDate today) {
    return switch (this) {
      case On(LocalDate date) -> {
        int years = today.getYear() - date.getYear();
        boolean beforeBirthday =
            today.getMonthValue() < date.getMonthValue()
                || (today.getMonthValue() == date.getMonthValue()
                    && today.getDayOfMonth() < date.getDayOfMonth());
        yield beforeBirthday ? years - 1 : years;
      }
      case About(int years, LocalDate said) ->
          years + Math.max(0, Period.between(said, today).getYears());
    };
  }

  /** The age in words: "14", or "about 14". */
  default String words(LocalDate today) {
    return this instanceof About ? "about " + age(today) : String.valueOf(age(today));
  }
}
