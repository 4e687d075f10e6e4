package homeward.exchange.running;

import homeward.episodes.Distance;
import homeward.episodes.HistoricReturn;
import homeward.episodes.How;
import homeward.exchange.domain.notifications.Finding;
import homeward.exchange.domain.notifications.NotificationFact;
import homeward.exchange.domain.notifications.NotifiedRisk;
import homeward.intake.ImportedReport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A row of the police's file in the words of the record. */
final class RowFacts {

  private RowFacts() {}

  /** The same for the same reference, whatever batch it comes in. */
  static UUID key(String reference) {
    return UUID.nameUUIDFromBytes(
        ("police-notifications:" + reference).getBytes(StandardCharsets.UTF_8));
  }

  static ImportedReport.Told told(NotificationFact fact) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("police-reference", fact.reference());
    if (fact.handling().risk() != NotifiedRisk.NOT_GIVEN) {
      details.put("police-risk", fact.handling().risk().name().toLowerCase(Locale.UK));
    }
    if (!fact.from().district().isEmpty()) {
      details.put("district", fact.from().district());
    }
    return new ImportedReport.Told(
        fact.times().reported(),
        fact.times().lastSeen(),
        fact.from().place(),
        fact.handling().informant(),
        details);
  }

  static HistoricReturn returned(NotificationFact fact, Instant returned) {
    Finding finding = fact.finding();
    String place =
        finding.postcodeDistrict().isEmpty() ? null : "postcode area " + finding.postcodeDistrict();
    return new HistoricReturn(
        fact.times().found(), returned, place, how(finding.by()), distance(finding));
  }

  private static How how(String by) {
    return switch (by.toLowerCase(Locale.UK)) {
      case "" -> How.NOT_KNOWN;
      case "own accord" -> How.OWN_ACCORD;
      case "police" -> How.POLICE;
      case "family", "friend" -> How.FAMILY;
      case "carer" -> How.CARER;
      default -> How.OTHER;
    };
  }

  private static Distance distance(Finding finding) {
    return switch (finding.distance()) {
      case homeward.exchange.domain.notifications.Distance.Miles miles ->
          Distance.ofMiles(miles.value());
      case homeward.exchange.domain.notifications.Distance.Declined _ -> Distance.DECLINED;
      case homeward.exchange.domain.notifications.Distance.NotGiven _ -> Distance.NOT_KNOWN;
    };
  }
}
