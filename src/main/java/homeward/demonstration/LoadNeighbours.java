package homeward.demonstration;

import homeward.agencies.Areas;
import homeward.platform.Folder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the small partnerships into a demonstration folder that does not have them yet. */
@Component
@ConditionalOnProperty(name = "homeward.scheduler", havingValue = "on")
class LoadNeighbours implements ApplicationRunner {

  private final Folder folder;
  private final Areas areas;
  private final Neighbours neighbours;
  private final NeighbourChildren children;
  private final TransactionTemplate transaction;

  LoadNeighbours(
      Folder folder,
      Areas areas,
      Neighbours neighbours,
      NeighbourChildren children,
      PlatformTransactionManager transactions) {
    this.folder = folder;
    this.areas = areas;
    this.neighbours = neighbours;
    this.children = children;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!folder.isForDemonstration()) {
      return;
    }
    for (Neighbour one : Neighbour.ALL) {
      if (areas.byCode(one.area()).isEmpty()) {
        // All or nothing: an area that was half loaded would never be loaded again.
        transaction.executeWithoutResult(
            status -> children.add(one, neighbours.setUp(one, folder.demonstrationPassword())));
      }
    }
  }
}
