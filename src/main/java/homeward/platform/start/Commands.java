package homeward.platform.start;

import homeward.platform.ClockOffset;
import homeward.platform.Folder;
import homeward.platform.OperatorCommand;
import homeward.platform.database.Database;
import homeward.platform.time.FolderOffset;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs one command of the operators' command line. */
public final class Commands {

  /** Given as Spring's own arguments, which win over everything else. */
  private static final String[] QUIET = {
    "--homeward.command-line=true",
    "--spring.flyway.enabled=false",
    "--spring.main.lazy-initialization=true",
    "--spring.main.log-startup-info=false",
    "--spring.modulith.events.republish-outstanding-events-on-restart=false",
    "--logging.level.root=error",
    "--logging.level.homeward=error"
  };

  private Commands() {}

  /**
   * Runs the words as a command and returns the exit status: 0 done, 1 refused or not verified, 2
   * wrong use.
   *
   * @param application the class Spring starts from
   */
  public static int run(Class<?> application, Map<String, String> environment, String... words) {
    OperatorCommand clock = new DemoClock(environment);
    if (List.of(words).subList(0, Math.min(2, words.length)).equals(clock.path())) {
      return CommandTree.of(List.of(clock)).execute(words);
    }
    Folder folder = Folder.open(environment);
    ClockOffset offset = new FolderOffset(folder, environment);
    try (Database database = Database.named(environment, folder.path())) {
      SpringApplication.getShutdownHandlers().add(database::close);
      try (ConfigurableApplicationContext context =
          context(application, new Handed(folder, offset, database))) {
        List<OperatorCommand> commands =
            new java.util.ArrayList<>(
                context.getBeanProvider(OperatorCommand.class).orderedStream().toList());
        commands.add(clock);
        return CommandTree.of(commands).execute(words);
      }
    }
  }

  private static ConfigurableApplicationContext context(Class<?> application, Handed handed) {
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .initializers(handed)
        .run(QUIET);
  }
}
