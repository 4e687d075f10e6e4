package homeward.testkit;

import homeward.Homeward;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application except web server and scheduler, on a database of its own and
 * with {@link TestClock} as the clock. Test classes without further settings share one application
 * and its database: make your own agencies and children, count nothing you did not make.
 *
 * <pre>{@code
 * @ModuleTest
 * class EpisodesModuleTest {
 *   @Autowired Episodes episodes;
 *   @Autowired TestClock clock;
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(classes = Homeward.class)
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import(TestClockConfiguration.class)
public @interface ModuleTest {}
