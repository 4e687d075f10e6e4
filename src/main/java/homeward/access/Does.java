package homeward.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the {@link Action} of a controller's method. Who holds none of the posts that may is
 * refused before the method runs. A method without one is refused for everybody, and the build
 * fails.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Does {

  /** For what anybody may open, signed in or not. */
  String PUBLIC = "public";

  /** For what everybody who is signed in may open. */
  String SIGNED_IN = "signed-in";

  /** Code of an action, or {@link #PUBLIC} or {@link #SIGNED_IN}. */
  String value();
}
