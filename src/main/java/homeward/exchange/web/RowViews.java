package homeward.exchange.web;

import homeward.exchange.FirstRow;
import homeward.exchange.domain.mapping.Facts;
import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.notifications.NotificationFact;
import homeward.exchange.domain.notifications.NotifiedCategory;
import homeward.exchange.domain.notifications.NotifiedRisk;
import homeward.exchange.domain.notifications.Times;
import homeward.shared.LondonTime;
import homeward.web.govuk.SummaryRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts rows of a file into words, as they will be understood. */
final class RowViews {

  private RowViews() {}

  static RowView of(FirstRow row, Instant now) {
    NotificationFact fact = row.fact();
    return fact == null
        ? new RowView(
            row.number(), row.cells().getOrDefault(Column.REF, ""), asGiven(row), row.faults())
        : new RowView(row.number(), fact.reference(), understood(fact, now), List.of());
  }

  /** The cells of a row that would not go in, so that the fault can be seen. */
  private static List<SummaryRow> asGiven(FirstRow row) {
    List<SummaryRow> facts = new ArrayList<>();
    for (Column column : Column.values()) {
      String cell = row.cells().getOrDefault(column, "");
      if (!cell.isEmpty() && (Facts.REQUIRED.contains(column) || Facts.isDated(column))) {
        facts.add(SummaryRow.of(Facts.words(column), cell));
      }
    }
    return facts;
  }

  private static List<SummaryRow> understood(NotificationFact fact, Instant now) {
    Times times = fact.times();
    List<SummaryRow> facts = new ArrayList<>();
    facts.add(
        SummaryRow.of(
            "Child",
            "%s %s, born %s, %s"
                .formatted(
                    fact.child().forenames(),
                    fact.child().surname(),
                    LondonTime.words(fact.child().dateOfBirth()),
                    switch (fact.child().sex()) {
                      case FEMALE -> "female";
                      case MALE -> "male";
                      case NOT_GIVEN -> "sex not given";
                    })));
    facts.add(
        SummaryRow.of(
            "Recorded as",
            fact.handling().category() == NotifiedCategory.ABSENT ? "absent" : risk(fact)));
    facts.add(
        SummaryRow.of(
            "Missing from",
            (fact.from().place().isEmpty() ? "not given" : fact.from().place())
                + (fact.from().lookedAfter() ? ", looked after" : "")));
    facts.add(SummaryRow.of("Last seen", LondonTime.words(times.lastSeen(), now)));
    facts.add(SummaryRow.of("Reported", LondonTime.words(times.reported(), now)));
    facts.add(SummaryRow.of("Found", when(times.found(), now)));
    facts.add(SummaryRow.of("Returned", when(times.returned(), now)));
    return facts;
  }

  private static String risk(NotificationFact fact) {
    NotifiedRisk risk = fact.handling().risk();
    return risk == NotifiedRisk.NOT_GIVEN
        ? "missing, no risk given"
        : "missing, " + risk.name().toLowerCase(Locale.UK) + " risk";
  }

  private static String when(@Nullable Instant time, Instant now) {
    return time == null ? "not told" : LondonTime.words(time, now);
  }
}
