package homeward.journeys;

import com.microsoft.playwright.BrowserContext;
import homeward.platform.Folder;
import homeward.shared.LondonTime;
import homeward.testkit.Browser;
import homeward.testkit.Browser.Window;
import homeward.testkit.TestDatabase;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running application, its clock, and the people who open windows on it. */
@TestComponent
class World implements DisposableBean {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter CLOCK_FACE = DateTimeFormatter.ofPattern("HH:mm");

  private final Environment environment;
  private final Folder folder;
  private final Cradle cradle;
  private final WorldClock.Moved moved;
  private final Clock clock;
  private final TestDatabase database;
  private @Nullable Browser browser;

  World(
      Environment environment,
      Folder folder,
      Cradle cradle,
      WorldClock.Moved moved,
      Clock clock,
      TestDatabase database) {
    this.environment = environment;
    this.folder = folder;
    this.cradle = cradle;
    this.moved = moved;
    this.clock = clock;
    this.database = database;
  }

  /** Where the application answers. */
  URI address() {
    return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
  }

  /** The password of every demonstration sign-in. */
  String password() {
    return folder.demonstrationPassword();
  }

  /** Children and people of the demonstration. */
  Cradle cradle() {
    return cradle;
  }

  /** Statements behind the application's back, to see what was really kept. */
  JdbcClient behind() {
    return database.asOwner();
  }

  /** A fresh window in which this person has signed in and sees their first page. */
  Person signIn(String userName, Window window) {
    return signIn(userName, nobody(window));
  }

  /** The same in a browser that lacks something, taken away by this script before each page. */
  Person signInWithout(String lacking, String userName, Window window) {
    BrowserContext context = running().window(address().toString(), window);
    context.addInitScript(lacking);
    return signIn(userName, new Person(context, window));
  }

  /** A window in which nobody has signed in. */
  Person nobody(Window window) {
    return new Person(running().window(address().toString(), window), window);
  }

  private Browser running() {
    Browser running = browser == null ? Browser.start() : browser;
    browser = running;
    return running;
  }

  private Person signIn(String userName, Person person) {
    person.open("/sign-in");
    person.type("User name", userName);
    person.type("Password", password());
    person.press("Sign in");
    // Whoever goes on before the answer is there may take the session away from under it.
    person.page().waitForURL(address -> !address.contains("/sign-in"));
    return person;
  }

  /** Moves the clock forwards. */
  void later(Duration by) {
    moved.forward(by);
  }

  /** What time it is in the world. */
  Instant now() {
    return clock.instant();
  }

  /** The clock face so long ago: {@code 21:05}. */
  String timeAgo(Duration ago) {
    return ago(ago).format(CLOCK_FACE);
  }

  /** The day so long ago as the forms ask for it: {@code Today} or {@code Yesterday}. */
  String dayAgo(Duration ago) {
    return ago(ago).toLocalDate().equals(LondonTime.day(now())) ? "Today" : "Yesterday";
  }

  ZonedDateTime ago(Duration ago) {
    return now().minus(ago).atZone(LONDON);
  }

  @Override
  public void destroy() {
    if (browser != null) {
      browser.close();
    }
  }
}
