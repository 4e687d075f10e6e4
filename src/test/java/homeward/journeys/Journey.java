package homeward.journeys;

import homeward.Homeward;
import homeward.testkit.OnTestDatabase;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application as people meet it: web server on a free port, scheduler on, the
 * demonstration loaded, and a clock that runs and can be moved. All journeys share one {@link
 * World}: ask it for a child of your own and count nothing you did not make.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(
    classes = Homeward.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "homeward.scheduler=on")
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import({WorldClock.class, World.class, Cradle.class, People.class})
@interface Journey {}
