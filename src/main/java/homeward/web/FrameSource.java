package homeward.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Says who is reading. Implemented once, by the module that signs people in. */
public interface FrameSource {

  /**
   * The reader of this request.
   *
   * @return empty when nobody is signed in; must not fail, because error pages ask too
   */
  Optional<Reader> reader(HttpServletRequest request);
}
