package homeward.platform.start;

import homeward.platform.ClockOffset;
import homeward.platform.Folder;
import homeward.platform.database.Database;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** What exists before Spring does, handed in as beans. */
record Handed(Folder folder, ClockOffset offset, Database database)
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context.getBeanFactory().registerSingleton("folder", folder);
    context.getBeanFactory().registerSingleton("folderOffset", offset);
    context.getBeanFactory().registerSingleton("openDatabase", database);
  }
}
