package homeward.intake.panels;

import homeward.access.Action;
import java.util.UUID;

/**
 * Another module's part of an absence's page, contributed as a bean and reached by a link to {@code
 * /absences/{id}/{suffix}}, which asks for its own permit.
 *
 * @param label the words of the link
 * @param suffix the last part of the address
 * @param order smaller comes first; leave gaps of ten
 * @param action what the address asks a permit for; who may not sees no link
 */
public record AbsencePanel(String label, String suffix, int order, Action action) {

  /** Where the panel of an absence is. */
  public String path(UUID absence) {
    return "/absences/" + absence + "/" + suffix;
  }
}
