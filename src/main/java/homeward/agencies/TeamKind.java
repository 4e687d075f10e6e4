package homeward.agencies;

/** What sort of team. */
public enum TeamKind {
  /** A children's home. */
  HOME,
  POLICE_TEAM,
  SOCIAL_WORK,
  INTERVIEW_SERVICE,
  OFFICE
}
