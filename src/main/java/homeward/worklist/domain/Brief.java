package homeward.worklist.domain;

import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in few letters, for boards on which every child must fit into one line. */
public final class Brief {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

  private Brief() {}

  /** A length of time in whole minutes, rounded down: "3 h 20 min", "2 d 4 h", "0 min". */
  public static String words(Duration duration) {
    long minutes = duration.abs().toMinutes();
    long days = minutes / (24 * 60);
    long hours = minutes / 60 % 24;
    if (days > 0) {
      return days + " d" + (hours > 0 ? " " + hours + " h" : "");
    }
    long rest = minutes % 60;
    if (hours > 0) {
      return hours + " h" + (rest > 0 ? " " + rest + " min" : "");
    }
    return rest + " min";
  }

  /** A moment in London: "14:15" today, else "Wed 4 Feb 14:15". */
  public static String words(Instant moment, Instant now) {
    ZonedDateTime local = moment.atZone(LondonTime.ZONE);
    return LondonTime.day(moment).equals(LondonTime.day(now))
        ? TIME.format(local)
        : DAY_AND_TIME.format(local);
  }
}
