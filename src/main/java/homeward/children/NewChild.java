package homeward.children;

import homeward.shared.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * A child not yet known.
 *
 * @param identity who they are
 * @param source who said it
 * @param area the area in which they are reported or live
 * @param livesIn where they live; null when not known
 */
public record NewChild(
    Identity identity, Source source, AreaId area, @Nullable Residence livesIn) {}
