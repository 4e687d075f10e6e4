package homeward.children.arranging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form somebody sent.
 *
 * @param version what stood when the form was opened; null when nothing did
 * @param formKey the form's key, so that sending it twice counts once
 */
public record Seen(@Nullable UUID version, UUID formKey) {}
