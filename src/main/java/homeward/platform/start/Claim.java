package homeward.platform.start;

import homeward.platform.Folder;
import homeward.platform.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The one server of a data folder. The claim ends with the process, however it ends; the file only
 * says who holds it.
 */
final class Claim implements AutoCloseable {

  private final FileChannel channel;

  private Claim(FileChannel channel) {
    this.channel = channel;
  }

  /** Claims the folder for this process, or refuses and says who has it. */
  static Claim on(Folder folder) {
    Path file = folder.path().resolve("server.lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        String holder = read(channel);
        channel.close();
        throw new Refused(
            "Homeward is already running on "
                + folder.path()
                + (holder.isBlank() ? "" : " (" + holder.strip() + ")")
                + ". Stop it first, or set HOMEWARD_HOME to another folder.");
      }
      Claim claim = new Claim(channel);
      claim.write("process " + ProcessHandle.current().pid());
      return claim;
    } catch (IOException failure) {
      throw new Refused("Cannot claim " + file + ": " + failure, failure);
    }
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failure) {
      throw new Refused("Cannot give the folder back: " + failure, failure);
    }
  }

  private void write(String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(200);
    int length = channel.read(bytes, 0);
    return length <= 0 ? "" : new String(bytes.array(), 0, length, StandardCharsets.UTF_8);
  }
}
