package homeward.chronology.domain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can happen in a child's story. Each kind names the action of the module it comes from: only
 * who may do that sees it, and only who may do the action of its page is given the link.
 */
public enum FactKind {
  REPORTED("intake.reported", Strand.REPORTS, May.REPORT, "/reports/"),
  DECIDED("intake.decided", Strand.REPORTS, May.PROPOSAL, "/reports/"),
  NOT_THERE("intake.not-there", Strand.REPORTS, May.REPORT, "/reports/"),
  COLLECTED("intake.collected", Strand.REPORTS, May.REPORT, "/reports/"),
  ACKNOWLEDGED("agencies.acknowledged", Strand.REPORTS, May.PROPOSAL, ""),
  ABSENCE_BEGAN("intake.absence-began", Strand.ABSENT, May.ABSENCE, "/absences/"),
  ABSENCE_REVIEWED("intake.absence-reviewed", Strand.ABSENT, May.ABSENCE, "/absences/"),
  CALLED_BACK("intake.called-back", Strand.ABSENT, May.ABSENCE, "/absences/"),
  ABSENCE_ENDED("intake.absence-ended", Strand.ABSENT, May.ABSENCE, "/absences/"),
  EPISODE_BEGAN("episodes.began", Strand.MISSING, May.EPISODE, "/episodes/"),
  EPISODE_ACCEPTED("episodes.accepted", Strand.MISSING, May.EPISODE, "/episodes/"),
  FOUND("episodes.found", Strand.MISSING, May.EPISODE, "/episodes/"),
  RETURNED("episodes.returned", Strand.MISSING, May.EPISODE, "/episodes/"),
  CHECKED("episodes.checked", Strand.MISSING, May.EPISODE, "/episodes/"),
  CLOSED("episodes.closed", Strand.MISSING, May.EPISODE, "/episodes/"),
  REOPENED("episodes.reopened", Strand.MISSING, May.EPISODE, "/episodes/"),
  RISK_DECIDED("risk.decided", Strand.RISK, May.RISK, "/episodes/"),
  RISK_RAISED("risk.raised", Strand.RISK, May.RISK, "/episodes/"),
  RISK_LOWERED("risk.lowered", Strand.RISK, May.RISK, "/episodes/"),
  RISK_CONFIRMED("risk.confirmed", Strand.RISK, May.RISK, "/episodes/"),
  RISK_REVIEWED("risk.reviewed", Strand.RISK, May.RISK, "/episodes/"),
  OFFERED("returninterviews.offered", Strand.INTERVIEWS, May.STANDING, "/interviews/"),
  TRIED("returninterviews.tried", Strand.INTERVIEWS, May.STANDING, "/interviews/"),
  ACCEPTED("returninterviews.accepted", Strand.INTERVIEWS, May.STANDING, "/interviews/"),
  DECLINED("returninterviews.declined", Strand.INTERVIEWS, May.STANDING, "/interviews/"),
  HELD("returninterviews.held", Strand.INTERVIEWS, May.STANDING, "/interviews/"),
  OFFER_CLOSED("returninterviews.closed", Strand.INTERVIEWS, May.STANDING, "/interviews/"),
  NOT_POSSIBLE("returninterviews.not-possible", Strand.INTERVIEWS, May.STANDING, "/interviews/"),
  LATE("returninterviews.late", Strand.INTERVIEWS, May.STANDING, "/interviews/"),
  MEETING_ASKED("interventions.asked", Strand.MEETINGS, May.MEETINGS, "/interventions/"),
  MEETING_CALLED("interventions.called", Strand.MEETINGS, May.MEETINGS, "/interventions/"),
  MEETING_ARRANGED("interventions.arranged", Strand.MEETINGS, May.MEETINGS, "/interventions/"),
  REFERENCE_OPENED(
      "interventions.reference-opened", Strand.MEETINGS, May.MEETINGS, "/interventions/"),
  MEETING_HELD("interventions.held", Strand.MEETINGS, May.MEETINGS, "/interventions/"),
  REFERENCE_DONE("interventions.done", Strand.MEETINGS, May.MEETINGS, "/interventions/"),
  MEETING_NOT_NEEDED("interventions.not-needed", Strand.MEETINGS, May.MEETINGS, "/interventions/"),
  MEETING_TAKEN_BACK("interventions.taken-back", Strand.MEETINGS, May.MEETINGS, "/interventions/"),
  MEETING_DUE("interventions.due", Strand.MEETINGS, May.MEETINGS, "/interventions/"),
  ABSENT_REFERRED("interventions.absent-referred", Strand.MEETINGS, May.MEETINGS, "/absences/"),
  ABSENT_TAKEN("interventions.absent-taken", Strand.MEETINGS, May.MEETINGS, "/absences/"),
  MOVED("children.moved", Strand.MOVES, May.CHILD, ""),
  MARKER_SET("children.marker-set", Strand.MARKERS, May.CHILD, ""),
  MARKER_ENDED("children.marker-ended", Strand.MARKERS, May.CHILD, ""),
  MERGED("children.merged", Strand.RECORD, May.CHILD, ""),
  PARTED("children.parted", Strand.RECORD, May.CHILD, "");

  private static final Map<String, FactKind> BY_CODE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(FactKind::code, kind -> kind));

  private final String code;
  private final Strand strand;
  private final String action;
  private final String place;

  FactKind(String code, Strand strand, String action, String place) {
    this.code = code;
    this.strand = strand;
    this.action = action;
    this.place = place;
  }

  /** The codes of the actions that the owning modules declare. */
  private static final class May {
    static final String REPORT = "intake.read-report";
    static final String PROPOSAL = "intake.see-proposal";
    static final String ABSENCE = "intake.see-absence";
    static final String EPISODE = "episodes.open";
    static final String RISK = "risk.read";
    static final String STANDING = "returninterviews.standing";
    static final String MEETINGS = "interventions.standing";
    static final String CHILD = "children.open";
  }

  /** The kind of a published code; empty for one that has no words yet. */
  public static Optional<FactKind> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** As the view publishes it. */
  public String code() {
    return code;
  }

  /** The strand it belongs to. */
  public Strand strand() {
    return strand;
  }

  /** The action a reader must be allowed, to see that it happened. */
  public String action() {
    return action;
  }

  /** The action a reader must be allowed, to be given the link: an interview is read by few. */
  public String linkAction() {
    return switch (this) {
      case ABSENT_REFERRED, ABSENT_TAKEN -> May.ABSENCE;
      default ->
          switch (strand) {
            case INTERVIEWS -> "returninterviews.open";
            case MEETINGS -> "interventions.open";
            default -> action;
          };
    };
  }

  /** Where what it belongs to is read, followed by the id; empty when it has no page. */
  public String place() {
    return place;
  }
}
