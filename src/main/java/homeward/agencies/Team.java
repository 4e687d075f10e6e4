package homeward.agencies;

import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A team of an agency; a children's home is a team too.
 *
 * @param phone number to ring; null when unknown
 */
public record Team(
    TeamId id, AgencyId agency, AreaId area, String name, TeamKind kind, @Nullable String phone) {}
