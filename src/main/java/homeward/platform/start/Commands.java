package homeward.platform.start;

import homeward.platform.ClockOffset;
import homeward.platform.Folder;
import homeward.platform.OperatorCommand;
import homeward.platform.database.Database;
import homeward.platform.events.Deliveries;
import homeward.platform.time.FolderOffset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

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

  private static final Set<String> HELP = Set.of("-h", "--help");

  /** Local choice: long enough for the largest file, and no command hangs for ever. */
  private static final Duration FOLLOWS_WITHIN = Duration.ofMinutes(10);

  private static final String EVENTS = "eventPublicationRegistry";

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
      if (mayUseTheDatabase(words)) {
        database.beginWhereItIs();
      }
      try (ConfigurableApplicationContext context =
          context(application, new Handed(folder, offset, database))) {
        List<OperatorCommand> commands =
            new ArrayList<>(
                context.getBeanProvider(OperatorCommand.class).orderedStream().toList());
        commands.add(clock);
        Instant begun = context.getBean(Clock.class).instant();
        int status = CommandTree.of(commands).execute(words);
        if (status == OperatorCommand.DONE && mayUseTheDatabase(words)) {
          letFollow(context, begun);
        }
        return status;
      }
    }
  }

  /** What follows from a command by itself, such as counting again, is done before it ends. */
  private static void letFollow(ConfigurableApplicationContext context, Instant begun) {
    if (!context.getBean(Deliveries.class).settle(begun, FOLLOWS_WITHIN)) {
      System.err.println("Some of what follows from it is done at the next start of Homeward.");
    }
  }

  /** The server starts beside Spring, which takes about as long; not for a question about use. */
  private static boolean mayUseTheDatabase(String... words) {
    return words.length > 1 && Stream.of(words).noneMatch(HELP::contains);
  }

  private static ConfigurableApplicationContext context(Class<?> application, Handed handed) {
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .initializers(handed, context -> context.addBeanFactoryPostProcessor(Commands::onFirstUse))
        .run(QUIET);
  }

  /**
   * The event registry asks the database for its name as soon as it is made; here, when used. And a
   * command does nothing in the background: that is the server's.
   */
  private static void onFirstUse(ConfigurableListableBeanFactory beans) {
    if (beans.containsBeanDefinition(EVENTS)) {
      beans.getBeanDefinition(EVENTS).setLazyInit(true);
    }
    String background = TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME;
    if (beans.containsBeanDefinition(background)) {
      ((BeanDefinitionRegistry) beans).removeBeanDefinition(background);
    }
  }
}
