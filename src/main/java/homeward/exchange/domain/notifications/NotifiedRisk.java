package homeward.exchange.domain.notifications;

/** The risk level in the file; blank is a level of its own because nobody may guess it. */
public enum NotifiedRisk {
  HIGH,
  MEDIUM,
  LOW,
  NOT_GIVEN
}
