package homeward.oversight.web;

import homeward.access.EmergencyAccess;
import homeward.oversight.Oversight;
import homeward.web.FormErrors;
import homeward.web.FormPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The auditor's desk.
 *
 * @param kind the kind shown; empty for all
 * @param reference what was typed
 * @param older id to go on from; null when there are no older rows
 */
public record AuditPage(
    Oversight.Standing standing,
    List<Emergency> emergencies,
    List<AuditRow> rows,
    String kind,
    @Nullable String older,
    String reference,
    FormErrors errors)
    implements FormPage {

  /** An emergency access to review. */
  public record Emergency(String id, String who, String reference, String reason, String when) {}

  public AuditPage {
    emergencies = List.copyOf(emergencies);
    rows = List.copyOf(rows);
  }

  /** The kind shown, in lower case. */
  public String kindWords() {
    return kind.toLowerCase(java.util.Locale.UK);
  }

  /** How many minutes an emergency access lasts, for the sentence on the page. */
  public long emergencyMinutes() {
    return EmergencyAccess.LASTS.toMinutes();
  }

  @Override
  public String template() {
    return "oversight/audit";
  }

  @Override
  public String title() {
    return "Audit";
  }
}
