package homeward.agencies;

/** What an agency is. */
public enum AgencyKind {
  POLICE,
  COUNCIL,
  PROVIDER,
  INTERVIEW_SERVICE,
  /** The partnership that runs Homeward. */
  PARTNERSHIP,
  /** Only named by an import. */
  UNKNOWN
}
