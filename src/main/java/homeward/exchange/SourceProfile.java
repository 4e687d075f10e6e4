package homeward.exchange;

import homeward.exchange.domain.file.TextEncoding;
import homeward.exchange.domain.mapping.Layout;
import homeward.shared.AreaId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of file from one source ("Compact export, Staffordshire") with a version of what its
 * columns are.
 *
 * @param area it belongs to; used there and in the parts of it
 */
public record SourceProfile(UUID id, AreaId area, String name, Version version) {

  /**
   * What somebody said the columns are. Never changed: a change is a new version.
   *
   * @param number from 1
   * @param layout in the order of the file it was described with
   * @param encoding null when Homeward finds it out for each file
   * @param at when it was saved, UTC
   */
  public record Version(
      UUID id,
      int number,
      Layout layout,
      @Nullable TextEncoding encoding,
      Instant at,
      ProfessionalId by) {}
}
