package homeward.platform.time;

import homeward.platform.ClockOffset;
import homeward.platform.Folder;
import homeward.platform.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The offset of a demonstration folder: what the environment says plus what {@code demo clock} has
 * written. The file is looked at again at most every half second, by whoever asks the time.
 */
public final class FolderOffset implements ClockOffset {

  private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(500);

  private final Folder folder;
  private final Duration fromEnvironment;
  private final AtomicLong lookedAt = new AtomicLong();
  private volatile Duration fromFile;

  /** Refuses an offset in the environment that cannot be read or is not for this folder. */
  public FolderOffset(Folder folder, Map<String, String> environment) {
    this.folder = folder;
    this.fromEnvironment = inEnvironment(folder, environment);
    this.fromFile = inFile(folder);
    this.lookedAt.set(System.nanoTime());
  }

  @Override
  public Duration current() {
    long seen = lookedAt.get();
    long now = System.nanoTime();
    if (now - seen > LOOK_AGAIN && lookedAt.compareAndSet(seen, now)) {
      fromFile = inFile(folder);
    }
    return fromEnvironment.plus(fromFile);
  }

  /** What {@code demo clock} has written in this folder; zero when nothing or not for it. */
  public static Duration inFile(Folder folder) {
    if (!folder.isForDemonstration()) {
      return Duration.ZERO;
    }
    try {
      String text = Files.readString(folder.clockOffsetFile());
      return WrittenOffset.read(text)
          .orElseThrow(() ->
              new Refused(
                  "The file " + folder.clockOffsetFile() + " does not hold a clock offset."));
    } catch (NoSuchFileException never) {
      return Duration.ZERO;
    } catch (IOException failure) {
      throw new Refused("Cannot read " + folder.clockOffsetFile() + ": " + failure, failure);
    }
  }

  private static Duration inEnvironment(Folder folder, Map<String, String> environment) {
    String text = environment.getOrDefault("HOMEWARD_CLOCK_OFFSET", "");
    if (text.isBlank()) {
      return Duration.ZERO;
    }
    Duration offset =
        WrittenOffset.read(text)
            .orElseThrow(() ->
                new Refused(
                    "HOMEWARD_CLOCK_OFFSET is not an amount of time: write it like +73h or"
                        + " PT73H."));
    if (!offset.isZero() && !folder.isForDemonstration()) {
      throw new Refused(
          "HOMEWARD_CLOCK_OFFSET is for demonstration folders only, and "
              + folder.path()
              + " is not one.");
    }
    return offset;
  }
}
