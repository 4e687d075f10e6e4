package homeward.protocol;

import homeward.protocol.ClauseValue.Chain;
import homeward.protocol.ClauseValue.Codes;
import homeward.protocol.ClauseValue.DaysOn;
import homeward.protocol.ClauseValue.Length;
import homeward.protocol.ClauseValue.LookBack;
import homeward.protocol.ClauseValue.Posts;
import homeward.protocol.ClauseValue.WordsByCategory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Deciding what a report is, following an absence, closing, and the labels a history earns. */
public final class ReportRules {

  private final Protocol protocol;

  ReportRules(Protocol protocol) {
    this.protocol = protocol;
  }

  /** The posts that decide missing, absent or neither. */
  public Provision<Set<String>> decidedBy() {
    return posts("category.decide");
  }

  /** The desks or posts that hear a challenge by the person reporting, in order. */
  public Provision<List<String>> challengeLine() {
    Provision<Chain> chain = protocol.provision("category.challenge", Chain.class);
    return new Provision<>(chain.value().desks(), chain.clause());
  }

  /** The least grading of the police response to a missing report; codes. */
  public Provision<Set<String>> leastResponse() {
    Provision<Codes> codes = protocol.provision("response.least", Codes.class);
    return new Provision<>(codes.value().codes(), codes.clause());
  }

  /** How soon after the report an absence is first reviewed; clock time. */
  public Provision<Duration> firstReviewWithin() {
    Provision<Length> length = protocol.provision("absent.review.first", Length.class);
    return new Provision<>(length.value().length(), length.clause());
  }

  /** The posts that agree review and call-back times with the informant. */
  public Provision<Set<String>> reviewAgreedBy() {
    return posts("absent.review.agreed");
  }

  /** What ends the calls back to the informant: codes. */
  public Provision<Set<String>> callBacksUntil() {
    Provision<Codes> codes = protocol.provision("absent.call-backs.until", Codes.class);
    return new Provision<>(codes.value().codes(), codes.clause());
  }

  /** The closing code of each category; a code of one never closes the other. */
  public Provision<WordsByCategory> closingCodes() {
    return protocol.provision("closing.codes", WordsByCategory.class);
  }

  /** Whether the reports, missing and absent alike, earn the label repeat. London days. */
  public Provision<Boolean> repeat(Collection<LocalDate> reportDays, LocalDate on) {
    Provision<LookBack> window = protocol.provision("label.repeat", LookBack.class);
    long counted = reportDays.stream().filter(day -> window.value().counts(day, on)).count();
    return new Provision<>(counted > 1, window.clause());
  }

  /** The window in which earlier reports count, seen from a London day. */
  public Provision<Windows.Window> historyWindow(LocalDate on) {
    Provision<LookBack> window = protocol.provision("label.repeat", LookBack.class);
    return new Provision<>(Windows.between(window.value().firstDay(on), on), window.clause());
  }

  /** When a child still missing becomes long-term missing. */
  public Provision<Instant> longTermFrom(Instant reported) {
    Provision<DaysOn> days = protocol.provision("label.long-term", DaysOn.class);
    return new Provision<>(Windows.daysOn(reported, days.value().days()), days.clause());
  }

  private Provision<Set<String>> posts(String id) {
    Provision<Posts> posts = protocol.provision(id, Posts.class);
    return new Provision<>(posts.value().posts(), posts.clause());
  }
}
