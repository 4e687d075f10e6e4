package homeward.access;

import homeward.shared.AreaId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.util.UUID;

/**
 * Who is involved with a child: a person, a team or an area.
 *
 * @param kind which
 * @param id its id
 */
public record Party(Kind kind, UUID id) {

  /** The kinds of party. */
  public enum Kind {
    PROFESSIONAL,
    TEAM,
    AREA
  }

  /** One professional. */
  public static Party of(ProfessionalId professional) {
    return new Party(Kind.PROFESSIONAL, professional.value());
  }

  /** Everybody in a team whose post reads the team. */
  public static Party of(TeamId team) {
    return new Party(Kind.TEAM, team.value());
  }

  /** Everybody whose post reads this area or one that holds it. */
  public static Party of(AreaId area) {
    return new Party(Kind.AREA, area.value());
  }
}
