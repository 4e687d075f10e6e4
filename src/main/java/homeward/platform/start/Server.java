package homeward.platform.start;

import homeward.platform.ClockOffset;
import homeward.platform.Folder;
import homeward.platform.StartUpNotice;
import homeward.platform.database.Database;
import homeward.platform.time.FolderOffset;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Starts the server and says when it is ready. */
public final class Server {

  private Server() {}

  /**
   * Returns when the server answers; it then runs until the process is told to stop.
   *
   * @param application the class Spring starts from
   * @throws homeward.platform.Refused when this folder has a server, or its clock may not be moved
   */
  public static void start(Class<?> application, Map<String, String> environment) {
    Folder folder = Folder.open(environment);
    Claim claim = Claim.on(folder);
    ClockOffset offset = new FolderOffset(folder, environment);
    Database database = Database.named(environment, folder.path());
    database.begin();
    SpringApplication.getShutdownHandlers()
        .add(() -> {
          database.close();
          claim.close();
        });
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(application)
            .properties(Map.of("homeward.scheduler", "on"))
            .initializers(new Handed(folder, offset, database))
            .run();
    announce(context, offset.current());
  }

  private static void announce(ConfigurableApplicationContext context, Duration moved) {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    URI address = URI.create("http://127.0.0.1:" + port);
    context.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>) closed -> System.out.println("Homeward stops."));
    if (!moved.isZero()) {
      System.out.println(
          "The clock is moved by "
              + homeward.platform.time.WrittenOffset.write(moved)
              + " (demonstration).");
    }
    context
        .getBeanProvider(StartUpNotice.class)
        .orderedStream()
        .flatMap(notice -> notice.lines(address).stream())
        .forEach(System.out::println);
    System.out.println("Homeward is ready at " + address);
  }
}
