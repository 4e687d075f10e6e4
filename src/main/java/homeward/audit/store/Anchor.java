package homeward.audit.store;

import homeward.audit.domain.Block;
import homeward.platform.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the newest hash outside the database, in a file of the data folder that is only ever
 * appended to. Somebody who rewrites or cuts the chain by SQL alone leaves the file behind as
 * witness.
 */
@Component
public class Anchor {

  private final Path file;

  Anchor(Folder folder) {
    this.file = folder.path().resolve("audit-anchors");
  }

  /** Writes the block's number and hash once the transaction has been committed. */
  public void afterCommit(Block block) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            append(block);
          }
        });
  }

  /** The anchored hashes in hexadecimal by block number; empty when nothing was ever anchored. */
  public TreeMap<Long, String> all() {
    TreeMap<Long, String> anchored = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : lines()) {
        String[] parts = line.split(" ", 2);
        anchored.put(Long.valueOf(parts[0]), parts[1]);
      }
    }
    return anchored;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(Block block) {
    String line = block.number() + " " + HexFormat.of().formatHex(block.hash()) + "\n";
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
