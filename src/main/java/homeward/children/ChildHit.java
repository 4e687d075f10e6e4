package homeward.children;

import homeward.shared.ChildId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child in a list that the reader may see.
 *
 * @param child the surviving id
 * @param reference short reference
 * @param displayName forenames and surname
 * @param knownAs the name the child uses; null when the same
 * @param initials two capitals
 * @param dateOfBirth the day; null when not known
 * @param age whole years now: "14", or "about 14"
 */
public record ChildHit(
    ChildId child,
    String reference,
    String displayName,
    @Nullable String knownAs,
    String initials,
    @Nullable LocalDate dateOfBirth,
    String age) {}
