package homeward.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Offers what was typed once more when a form came too late. Only when the browser itself vouches
 * that the form came from one of our own pages: otherwise another site could have its form sent
 * with one press of a button.
 */
final class ExpiredForms {

  private static final int MOST_CHARACTERS = 200_000;

  private ExpiredForms() {}

  static ExpiredPage page(HttpServletRequest request) {
    Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String action = uri instanceof String path ? path : request.getRequestURI();
    boolean ours = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    String type = request.getContentType();
    boolean ordinary =
        type != null
            && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    return new ExpiredPage(action, ours && ordinary ? typed(request) : List.of());
  }

  private static List<ExpiredPage.Typed> typed(HttpServletRequest request) {
    List<ExpiredPage.Typed> typed = new ArrayList<>();
    int characters = 0;
    for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
      String name = field.getKey();
      if (name.equals("_csrf")) {
        continue;
      }
      if (name.toLowerCase(Locale.ROOT).contains("password")) {
        return List.of();
      }
      for (String value : field.getValue()) {
        typed.add(new ExpiredPage.Typed(name, value));
        characters += value.length();
      }
    }
    return characters > MOST_CHARACTERS ? List.of() : typed;
  }
}
