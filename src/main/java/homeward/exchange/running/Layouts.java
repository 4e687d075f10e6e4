package homeward.exchange.running;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.exchange.Batch;
import homeward.exchange.SourceProfile;
import homeward.exchange.domain.file.Inspection;
import homeward.exchange.domain.file.TextEncoding;
import homeward.exchange.domain.mapping.Fit;
import homeward.exchange.store.ProfileStore;
import homeward.shared.AreaId;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** By which source profile a file is read. */
@Component
public class Layouts {

  private final ProfileStore store;
  private final Areas areas;

  Layouts(ProfileStore store, Areas areas) {
    this.store = store;
    this.areas = areas;
  }

  /** The profiles of an area and of those around it, in their newest version, by name. */
  public List<SourceProfile> of(AreaId area) {
    return store.newest(
        areas.upwards(area).stream().map(Area::id).map(AreaId::value).toArray(UUID[]::new));
  }

  /** The profile of this name; empty when the area has none. */
  public Optional<SourceProfile> named(AreaId area, String name) {
    String key = ProfileStore.key(name);
    return of(area).stream()
        .filter(profile -> ProfileStore.key(profile.name()).equals(key))
        .findFirst();
  }

  /** The profile whose headings are exactly the file's, the newest when there are several. */
  Optional<SourceProfile> fitting(AreaId area, Inspection.Table table) {
    return of(area).stream()
        .filter(profile -> Fit.of(table.headings(), profile.version().layout()).exact())
        .max(Comparator.comparing(profile -> profile.version().at()));
  }

  /** The profile that shares most headings with the file, at least half of its own. */
  public Optional<SourceProfile> nearest(AreaId area, List<String> headings) {
    return of(area).stream()
        .filter(
            profile -> shared(profile, headings) * 2 >= profile.version().layout().places().size())
        .max(Comparator.comparing(profile -> shared(profile, headings)));
  }

  private static int shared(SourceProfile profile, List<String> headings) {
    Fit fit = Fit.of(headings, profile.version().layout());
    long blank = headings.stream().filter(String::isBlank).count();
    return headings.size() - fit.unknown().size() - (int) blank;
  }

  /**
   * How a batch's file is read.
   *
   * @param found what the file was found to be now
   * @throws IOException when it is another file than the one that was given
   */
  public Inspection.Readable reading(Batch batch, Inspection found) throws IOException {
    Batch.ReadBy by = batch.readBy();
    if (by == null) {
      if (found instanceof Inspection.Readable readable) {
        return readable;
      }
    } else if (found instanceof Inspection.Table table) {
      return reading(table, store.version(by.version()).orElseThrow());
    }
    throw new IOException("The file is not the one that was looked at");
  }

  /** The file read by this profile, whether it fits or not. */
  static Inspection.Readable reading(Inspection.Table table, SourceProfile profile) {
    TextEncoding said = profile.version().encoding();
    return table.with(
        Fit.of(table.headings(), profile.version().layout()).layout(),
        said == null ? table.encoding() : said);
  }
}
