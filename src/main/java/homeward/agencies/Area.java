package homeward.agencies;

import homeward.shared.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * An area.
 *
 * @param code its code in addresses and files: "staffordshire-stoke"
 * @param name to show
 * @param parent the area it is a part of; null for a whole partnership
 * @param protocolArea code of the area whose local protocol governs it
 */
public record Area(
    AreaId id, String code, String name, @Nullable AreaId parent, String protocolArea) {}
