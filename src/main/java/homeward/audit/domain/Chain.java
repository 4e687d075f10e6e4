package homeward.audit.domain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One chain of hashes over blocks of audit rows: SHA-256 of the previous hash and every column of
 * every row in order. Each value is written with its length, so that no two different rows write
 * the same bytes.
 */
public final class Chain {

  /** What stands before the first block: 32 zero bytes. */
  private static final byte[] BEGINNING = new byte[32];

  private Chain() {}

  /** A copy of what stands before the first block. */
  public static byte[] beginning() {
    return BEGINNING.clone();
  }

  /**
   * The hash of a block.
   *
   * @param previous hash of the block before, or {@link #beginning()}
   * @param entries the rows in their sealed order
   */
  public static byte[] hash(byte[] previous, List<SealableEntry> entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(previous);
      for (SealableEntry entry : entries) {
        digest.update(bytes(entry));
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(SealableEntry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, entry.id());
      write(out, entry.at());
      write(out, entry.kind());
      write(out, entry.action());
      write(out, entry.actor());
      write(out, entry.post());
      out.writeInt(entry.children().size());
      for (UUID child : entry.children()) {
        write(out, child);
      }
      write(out, entry.subject());
      write(out, entry.ground());
      write(out, entry.reason());
      write(out, entry.filter());
      write(out, entry.transactionId());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Instant instant) throws IOException {
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  private static void write(DataOutputStream out, @Nullable UUID id) throws IOException {
    write(out, id == null ? null : id.toString());
  }

  private static void write(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
