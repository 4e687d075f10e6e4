package homeward.audit;

import homeward.audit.domain.Block;
import homeward.audit.domain.Chain;
import homeward.audit.domain.SealableEntry;
import homeward.audit.store.Anchor;
import homeward.audit.store.SealStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole chain again and says whether it holds. */
@Component
public class Verifier {

  private static final int BLOCKS_AT_A_TIME = 500;

  private final SealStore store;
  private final Anchor anchor;

  Verifier(SealStore store, Anchor anchor) {
    this.store = store;
    this.anchor = anchor;
  }

  /**
   * Recomputes every block, compares it with the stored and the anchored hash, and counts the rows.
   * Tampering with a row that was never sealed is not detectable: seal first.
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verification verify() {
    TreeMap<Long, String> anchored = anchor.all();
    List<String> faults = new ArrayList<>();
    byte[] previous = Chain.beginning();
    long number = 0;
    long rows = 0;
    List<Block> blocks;
    do {
      blocks = store.blocksAfter(number, BLOCKS_AT_A_TIME);
      for (Block block : blocks) {
        List<SealableEntry> entries = store.entriesOf(block.number());
        faults.addAll(check(block, number, previous, entries, anchored.get(block.number())));
        previous = block.hash();
        number = block.number();
        rows += entries.size();
      }
    } while (!blocks.isEmpty());
    if (!anchored.isEmpty() && anchored.lastKey() > number) {
      faults.add(
          "The chain was cut off: it ends at block %d, but block %d was anchored."
              .formatted(number, anchored.lastKey()));
    }
    long claimed = store.countSealed();
    if (claimed != rows) {
      faults.add("%d rows were sealed, but %d of them are there.".formatted(claimed, rows));
    }
    return new Verification(number, rows, store.countUnsealed(), faults);
  }

  private static List<String> check(
      Block block,
      long before,
      byte[] previous,
      List<SealableEntry> entries,
      @org.jspecify.annotations.Nullable String anchoredHash) {
    List<String> faults = new ArrayList<>();
    if (block.number() != before + 1) {
      faults.add("Block %d is missing.".formatted(before + 1));
    }
    if (!Arrays.equals(block.previousHash(), previous)) {
      faults.add("Block %d does not follow from the block before it.".formatted(block.number()));
    }
    if (entries.size() != block.entries()) {
      faults.add(
          "Block %d was sealed with %d rows and now has %d: rows were deleted or cut off."
              .formatted(block.number(), block.entries(), entries.size()));
    }
    if (!Arrays.equals(Chain.hash(block.previousHash(), entries), block.hash())) {
      faults.add("A row of block %d was altered, deleted or moved.".formatted(block.number()));
    }
    if (anchoredHash != null && !anchoredHash.equals(HexFormat.of().formatHex(block.hash()))) {
      faults.add("Block %d is not the one that was anchored.".formatted(block.number()));
    }
    return faults;
  }
}
