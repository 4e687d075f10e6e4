package homeward.shared;

/**
 * A post a professional holds, in the words of the practice. Each says how far its holder reads: a
 * post that reads its area sees every child involved with that area, the others only the children
 * involved with their team or with themselves (local choice, from the need to know).
 */
public enum Post {
  /** Works in a children's home and reports its children missing. */
  CARE_WORKER("care worker", Reads.TEAM, false),
  /** Manages a children's home. */
  HOME_MANAGER("home manager", Reads.TEAM, false),
  /** Takes calls in the police control room. */
  CALL_HANDLER("call handler", Reads.AREA, true),
  /** The inspector on duty, who decides missing or absent and answers for risk. */
  DUTY_INSPECTOR("duty inspector", Reads.AREA, true),
  /** The chief inspector to whom the duty inspector's unanswered work climbs. */
  FORCE_INCIDENT_MANAGER("force incident manager", Reads.AREA, true),
  /** The only one who may lower a risk from high. */
  SUPERINTENDENT("superintendent", Reads.AREA, true),
  /** Leads the local policing team that looks for the child. */
  LOCAL_POLICING_SERGEANT("local policing team sergeant", Reads.AREA, true),
  /** Holds the child's case in the council. */
  SOCIAL_WORKER("social worker", Reads.TEAM, false),
  /** Manages social workers; chairs the second intervention meeting. */
  TEAM_MANAGER("team manager", Reads.TEAM, false),
  /** Answers for a council's social work; chairs the third intervention meeting. */
  SENIOR_MANAGER("senior manager", Reads.AREA, false),
  /** Follows every missing and exploited child of an area for the council. */
  MISSING_COORDINATOR("missing persons and exploitation coordinator", Reads.AREA, false),
  /** Runs a missing hub: its daily list, its interviews, its meetings. */
  HUB_COORDINATOR("missing hub coordinator", Reads.AREA, false),
  /** Runs the independent return interview service. */
  INTERVIEW_SERVICE_MANAGER("interview service manager", Reads.TEAM, false),
  /** Holds return interviews; sees the children allocated to them. */
  INTERVIEWER("interviewer", Reads.SELF, false),
  /** Answers for the figures of an area; sees the rows behind them, not the records. */
  ANALYST("analyst", Reads.AREA, false),
  /** Reads the audit; sees who looked at whom, never the record itself. */
  AUDITOR("auditor", Reads.NOTHING, false),
  /** Keeps accounts, teams and desks; sees no child. */
  ADMINISTRATOR("administrator", Reads.NOTHING, false);

  /** How far a post reads. */
  public enum Reads {
    /** Every child involved with the post's area or a part of it. */
    AREA,
    /** The children involved with the post's team. */
    TEAM,
    /** The children involved with the person. */
    SELF,
    /** No child. */
    NOTHING
  }

  private final String words;
  private final Reads reads;
  private final boolean police;

  Post(String words, Reads reads, boolean police) {
    this.words = words;
    this.reads = reads;
    this.police = police;
  }

  /** The post in plain words, lower case: "duty inspector". */
  public String words() {
    return words;
  }

  /** How far its holder reads. */
  public Reads reads() {
    return reads;
  }

  /** Whether it is a police post. */
  public boolean police() {
    return police;
  }

  /**
   * The post of a code, as {@link #code} writes it.
   *
   * @throws IllegalArgumentException when no post has it
   */
  public static Post coded(String code) {
    return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }

  /** Its code in addresses and audit rows: "duty-inspector". */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
