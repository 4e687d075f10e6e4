package homeward.returninterviews.web.services;

import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.ProviderTeams;
import homeward.shared.LondonTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells who manages an interview service that it will answer for a provider, or no longer. */
@Component
public class TeamNotices {

  private final ProviderTeams teams;
  private final ServiceWords words;
  private final Clock clock;

  TeamNotices(ProviderTeams teams, ServiceWords words, Clock clock) {
    this.teams = teams;
    this.words = words;
    this.clock = clock;
  }

  /** A sentence or two for each change to come of these teams; empty when none is. */
  public List<String> of(List<UUID> services) {
    LocalDate today = LondonTime.day(clock.instant());
    return teams.changing(services).stream().flatMap(one -> told(one, today)).toList();
  }

  private Stream<String> told(AnsweringTeam one, LocalDate today) {
    LocalDate until = one.until();
    String team = words.team(one.team());
    String whom = words.whom(one.slot());
    String provider =
        words.provider(one.slot())
            + " ("
            + whom.substring(0, 1).toLowerCase(Locale.UK)
            + whom.substring(1)
            + ")";
    Stream<String> begins =
        one.from().isAfter(today)
            ? Stream.of(
                "From "
                    + LondonTime.words(one.from())
                    + " "
                    + team
                    + " answers for "
                    + provider
                    + ": it is asked to interview children who return on that day or later.")
            : Stream.empty();
    Stream<String> ends =
        until == null
            ? Stream.empty()
            : Stream.of(
                team
                    + " answers for "
                    + provider
                    + " until the end of "
                    + LondonTime.words(until.minusDays(1))
                    + ". The interviews it has then stay with it until they are held or closed.");
    return Stream.concat(begins, ends);
  }
}
