package homeward.children.arranging;

import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a child's case.
 *
 * @param id its version
 * @param professional null while the team has named none
 */
public record Holding(UUID id, TeamId team, @Nullable ProfessionalId professional) {}
