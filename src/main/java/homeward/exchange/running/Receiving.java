package homeward.exchange.running;

import homeward.exchange.Batch;
import homeward.exchange.SourceProfile;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.domain.file.Inspection;
import homeward.exchange.domain.file.NotificationFile;
import homeward.exchange.domain.mapping.Fit;
import homeward.exchange.store.ImportStore;
import homeward.exchange.store.ProfileStore;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a file in: what it is, by which profile it is read, and its entry among the batches. */
@Component
public class Receiving {

  private static final int MOST_CHARACTERS_OF_A_NAME = 200;

  private static final String DESCRIBE_IT =
      " Describe its columns once in the browser (Imports, Import a file); after that it is known"
          + " by its headings, or name the source profile with --profile.";

  private final ImportStore store;
  private final ProfileStore profiles;
  private final Layouts layouts;

  Receiving(ImportStore store, ProfileStore profiles, Layouts layouts) {
    this.store = store;
    this.profiles = profiles;
    this.layouts = layouts;
  }

  /**
   * A file as it is offered.
   *
   * @param name as the browser or the operator gives it
   * @param area its reports belong to
   * @param profile the name of the source profile to read it by; null to find one by the headings
   */
  public record Offered(String name, ByteSource source, AreaId area, @Nullable String profile) {}

  /** What became of it. */
  public sealed interface Received {

    /**
     * It is among the batches now.
     *
     * @param described false when somebody has to say first which column is which
     */
    record Fresh(BatchId id, boolean described) implements Received {}

    /** The same form was sent before. */
    record Before(BatchId id) implements Received {}

    /** It cannot be imported; a plain sentence that says what to do. */
    record Refused(String reason) implements Received {}
  }

  /**
   * Takes it in, in the caller's transaction.
   *
   * @param key of the form; null for a command, which cannot wait for a description
   */
  public Received receive(Offered file, @Nullable UUID key, Instant now, ProfessionalId by) {
    Optional<Batch> same = key == null ? Optional.empty() : store.keyed(key);
    if (same.isPresent()) {
      return new Received.Before(same.get().id());
    }
    return switch (inspect(file.source())) {
      case Inspection.Refused(String reason) -> new Received.Refused(reason);
      case Inspection.Table table -> receive(file, table, key, now, by);
    };
  }

  private Received receive(
      Offered file, Inspection.Table table, @Nullable UUID key, Instant now, ProfessionalId by) {
    String named = file.profile();
    Optional<SourceProfile> profile = Optional.empty();
    if (named != null) {
      profile = layouts.named(file.area(), named);
      String refusal =
          profile
              .map(known -> doesNotFit(known, table))
              .orElseGet(() -> noSuchProfile(named, file.area()));
      if (!refusal.isEmpty()) {
        return new Received.Refused(refusal);
      }
    } else if (table instanceof Inspection.Undescribed undescribed) {
      profile = layouts.fitting(file.area(), table);
      if (profile.isEmpty() && key == null) {
        return new Received.Refused(undescribed.words() + DESCRIBE_IT);
      }
    }
    return add(file, table, profile, key, now, by);
  }

  private Received add(
      Offered file,
      Inspection.Table table,
      Optional<SourceProfile> profile,
      @Nullable UUID key,
      Instant now,
      ProfessionalId by) {
    BatchId id = new BatchId(Ids.next(now));
    Hashed hashed = hash(file.source());
    Batch.Given given =
        new Batch.Given(
            plainName(file.name()), hashed.hash(), hashed.bytes(), table.encoding(), table.lines());
    if (!store.add(id, file.area(), given, key, now, by)) {
      return new Received.Before(
          store.keyed(java.util.Objects.requireNonNull(key)).orElseThrow().id());
    }
    profile.ifPresent(chosen -> profiles.use(id, chosen.version().id(), now, by));
    return new Received.Fresh(id, profile.isPresent() || table instanceof Inspection.Readable);
  }

  private static String doesNotFit(SourceProfile profile, Inspection.Table table) {
    Fit fit = Fit.of(table.headings(), profile.version().layout());
    return fit.exact()
        ? ""
        : "The profile “%s” (version %d) does not fit this file. %s Give the file in the browser and"
                .formatted(profile.name(), profile.version().number(), fit.words())
            + " save a new version of the profile.";
  }

  private String noSuchProfile(String named, AreaId area) {
    List<SourceProfile> there = layouts.of(area);
    return "This area has no source profile “"
        + named
        + "”. "
        + (there.isEmpty()
            ? "It has none yet: describe the file once in the browser (Imports, Import a file)."
            : "It has: "
                + there.stream()
                    .map(profile -> "“" + profile.name() + "”")
                    .collect(Collectors.joining(", "))
                + ".");
  }

  private static Inspection inspect(ByteSource source) {
    try {
      return NotificationFile.inspect(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Hashed(String hash, long bytes) {}

  private static Hashed hash(ByteSource source) {
    try (InputStream stream = source.open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] some = new byte[64 * 1024];
      long bytes = 0;
      for (int read = stream.read(some); read >= 0; read = stream.read(some)) {
        digest.update(some, 0, read);
        bytes += read;
      }
      return new Hashed(HexFormat.of().formatHex(digest.digest()), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Browsers and people give paths; only the last part is the file's name. */
  private static String plainName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("\\p{Cntrl}", "").strip();
    return plain.substring(0, Math.min(plain.length(), MOST_CHARACTERS_OF_A_NAME));
  }
}
