package homeward.testkit;

import homeward.platform.Folder;
import homeward.platform.embedded.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives an application of a test a database of its own. For tests with another set-up than {@link
 * ModuleTest}: {@code @ContextConfiguration(initializers = OnTestDatabase.class)}.
 */
public final class OnTestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestDatabase database = TestDatabase.migrated();
    Access application = database.applicationAccess();
    Access owner = database.ownerAccess();
    context.getBeanFactory().registerSingleton("testDatabase", database);
    context.getBeanFactory().registerSingleton("folder", folder());
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test database",
                Map.of(
                    "homeward.database.url", application.url(),
                    "homeward.database.user", application.user(),
                    "homeward.database.password", application.password(),
                    "homeward.database.owner-user", owner.user(),
                    "homeward.database.owner-password", owner.password(),
                    "homeward.database.pool", "8",
                    "homeward.database.zone", TestServer.ZONE)));
  }

  /** A data folder of this application's own, for what is kept outside the database. */
  private static Folder folder() {
    try {
      Path place = Files.createTempDirectory("homeward-test");
      place.toFile().deleteOnExit();
      return Folder.open(Map.of("HOMEWARD_HOME", place.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
