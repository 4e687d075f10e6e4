package homeward.demonstration;

import homeward.agencies.Areas;
import homeward.platform.Folder;
import homeward.platform.StartUpNotice;
import homeward.shared.ChildId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demonstration at the first start of a demonstration folder and says how to sign in. */
@Component
@ConditionalOnProperty(name = "homeward.scheduler", havingValue = "on")
class LoadDemonstration implements ApplicationRunner, StartUpNotice {

  private final Folder folder;
  private final Areas areas;
  private final Partnership partnership;
  private final Youngsters youngsters;
  private final Past past;
  private final TransactionTemplate transaction;

  LoadDemonstration(
      Folder folder,
      Areas areas,
      Partnership partnership,
      Youngsters youngsters,
      Past past,
      PlatformTransactionManager transactions) {
    this.folder = folder;
    this.areas = areas;
    this.partnership = partnership;
    this.youngsters = youngsters;
    this.past = past;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!folder.isForDemonstration() || areas.byCode(Partnership.AREA).isPresent()) {
      return;
    }
    // All or nothing: a folder that was half loaded would never be loaded again.
    transaction.executeWithoutResult(status -> {
      Partnership.SetUp setUp = partnership.setUp(folder.demonstrationPassword());
      Map<String, ChildId> children = youngsters.add(setUp);
      past.record(setUp.stoke().id(), children);
    });
  }

  @Override
  public List<String> lines(URI address) {
    if (!folder.isForDemonstration()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "Demonstration partnership: every person is invented. Sign in with one of these user names;");
    lines.add("the password of all is " + folder.demonstrationPassword());
    for (SignIn one : Cast.SIGN_INS) {
      lines.add("  %-24s %s, %s".formatted(one.userName(), one.name(), one.post().words()));
    }
    for (Neighbour one : Neighbour.ALL) {
      lines.add(
          "  %s, each with \"%s\" before: %s".formatted(one.name(), one.prefix(), one.userNames()));
    }
    return lines;
  }
}
