package homeward.audit;

import homeward.audit.domain.Block;
import homeward.audit.domain.Chain;
import homeward.audit.domain.SealableEntry;
import homeward.audit.store.Anchor;
import homeward.audit.store.SealStore;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Binds audit rows into the chain, outside the transactions that wrote them, because one chain
 * inside them would make every writer wait for every other. One sealer works at a time.
 */
@Component
public class Sealer {

  private static final int MOST_IN_A_BLOCK = 5_000;

  private final SealStore store;
  private final Anchor anchor;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Sealer(SealStore store, Anchor anchor, Clock clock, PlatformTransactionManager transactions) {
    this.store = store;
    this.anchor = anchor;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Seals all that can be sealed now.
   *
   * @return how many rows were sealed; 0 when there were none or another sealer is at work
   */
  public int seal() {
    int sealed = 0;
    int block;
    do {
      Integer inBlock = transaction.execute(status -> sealOne());
      block = inBlock == null ? 0 : inBlock;
      sealed += block;
    } while (block == MOST_IN_A_BLOCK);
    return sealed;
  }

  private int sealOne() {
    if (!store.lock()) {
      return 0;
    }
    List<SealableEntry> entries = store.unsealed(MOST_IN_A_BLOCK);
    if (entries.isEmpty()) {
      return 0;
    }
    Block last = store.last().orElse(new Block(0, 0, Chain.beginning(), Chain.beginning()));
    Block next =
        new Block(last.number() + 1, entries.size(), last.hash(), Chain.hash(last.hash(), entries));
    store.add(next, clock.instant(), entries);
    anchor.afterCommit(next);
    return entries.size();
  }
}
