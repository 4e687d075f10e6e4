package homeward.web.errors;

import homeward.web.Page;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for trouble that happens before a controller is reached, such as in a filter. */
@Controller
class ErrorPages implements ErrorController {

  /** Where the servlet container sends trouble; the original status is kept. */
  @RequestMapping("/error")
  Page error(HttpServletRequest request) {
    Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (cause instanceof CsrfException) {
      return ExpiredForms.page(request);
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return PlainAnswers.of(status instanceof Integer code ? code : 404, null);
  }
}
