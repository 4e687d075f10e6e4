package homeward.agencies.web;

import homeward.access.Access;
import homeward.access.Action;
import homeward.access.Actions;
import homeward.access.Does;
import homeward.access.NotYours;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses, before a controller's method runs, whoever holds none of the posts of its action. The
 * permit for the child is asked for by the method itself; this is the first of two locks. A method
 * of ours that names no action is refused for everybody.
 */
@Component
class DoesGuard implements HandlerInterceptor {

  private static final String OURS = "homeward.";
  private static final String FRAME = "homeward.web.";

  private final Access access;
  private final CurrentProfessional current;

  DoesGuard(Access access, CurrentProfessional current) {
    this.access = access;
    this.current = current;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && ours(method)) {
      Does does = method.getMethodAnnotation(Does.class);
      if (does == null) {
        throw new IllegalStateException(method + " names no action");
      }
      check(does.value(), request);
    }
    return true;
  }

  private void check(String code, HttpServletRequest request) {
    if (code.equals(Does.PUBLIC) || code.equals(Does.SIGNED_IN)) {
      return;
    }
    Action action =
        Actions.all()
            .find(code)
            .orElseThrow(() -> new IllegalStateException("There is no action " + code));
    access.require(current.of(request).orElseThrow(NotYours::new), action);
  }

  /** The frame's own methods (live push, error pages) tell nothing about anybody. */
  private static boolean ours(HandlerMethod method) {
    String name = method.getBeanType().getName();
    return name.startsWith(OURS) && !name.startsWith(FRAME);
  }
}
