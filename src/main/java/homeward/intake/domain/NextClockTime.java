package homeward.intake.domain;

import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * "At 03:30" means the next time a London clock shows it. Where the clocks leave that time out
 * tonight there is no such time; where it comes twice, the first one still ahead counts, because
 * looking sooner is safer.
 */
public final class NextClockTime {

  private NextClockTime() {}

  /**
   * The next such time.
   *
   * @param now UTC
   * @return empty when the London clock skips that time on the day it would come next
   */
  public static Optional<Instant> after(Instant now, LocalTime time) {
    LocalDate today = LondonTime.day(now);
    Optional<Instant> later = onDay(now, today, time);
    if (later.isPresent()) {
      return later;
    }
    boolean skippedAhead =
        LondonTime.ZONE.getRules().getValidOffsets(LocalDateTime.of(today, time)).isEmpty()
            && now.atZone(LondonTime.ZONE).toLocalTime().isBefore(time);
    return skippedAhead ? Optional.empty() : onDay(now, today.plusDays(1), time);
  }

  private static Optional<Instant> onDay(Instant now, LocalDate day, LocalTime time) {
    LocalDateTime wall = LocalDateTime.of(day, time);
    List<ZoneOffset> offsets = LondonTime.ZONE.getRules().getValidOffsets(wall);
    return offsets.stream().map(wall::toInstant).filter(at -> at.isAfter(now)).sorted().findFirst();
  }
}
