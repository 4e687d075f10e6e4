package homeward.exchange.domain.notifications;

/** What the checks made of a row. */
public sealed interface Checked permits NotificationFact, Rejected {}
