package homeward.interventions.firing;

import homeward.platform.StartUpNotice;
import homeward.protocol.ClauseValue.BankHolidays;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.shared.LondonTime;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says at every start, for half a year before it, that the list of bank holidays ends. */
@Component
class EndOfHolidays implements StartUpNotice {

  /** Long enough to continue the list before a meeting falls due beyond it (local choice). */
  private static final int MONTHS_BEFORE = 6;

  private final Protocols protocols;
  private final Clock clock;

  EndOfHolidays(Protocols protocols, Clock clock) {
    this.protocols = protocols;
    this.clock = clock;
  }

  @Override
  public List<String> lines(URI address) {
    LocalDate today = LondonTime.day(clock.instant());
    return protocols.areas().stream()
        .map(area -> protocols.find(area, today))
        .flatMap(Optional::stream)
        .filter(protocol -> protocol.has("calendar.bank-holidays"))
        .map(EndOfHolidays::holidays)
        .map(BankHolidays::last)
        .filter(last -> last.isBefore(today.plusMonths(MONTHS_BEFORE)))
        .distinct()
        .map(last ->
            "The list of bank holidays ends on "
                + LondonTime.words(last)
                + ": continue the protocol's clause calendar.bank-holidays. Beyond it meetings are"
                + " due too early, never too late.")
        .toList();
  }

  private static BankHolidays holidays(Protocol protocol) {
    return protocol.triggers().workingDays().value().holidays();
  }
}
