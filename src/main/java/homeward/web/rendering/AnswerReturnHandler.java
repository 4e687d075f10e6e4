package homeward.web.rendering;

import homeward.web.Answer;
import homeward.web.Fragment;
import homeward.web.Page;
import homeward.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets controller methods answer with a page, a fragment or a redirect. */
final class AnswerReturnHandler implements HandlerMethodReturnValueHandler {

  private final Pages pages;
  private final FrameMaker frames;

  AnswerReturnHandler(Pages pages, FrameMaker frames) {
    this.pages = pages;
    this.frames = frames;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Answer.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object returnValue,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest webRequest)
      throws IOException {
    container.setRequestHandled(true);
    HttpServletRequest request =
        Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
    HttpServletResponse response =
        Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class));
    switch ((Answer) Objects.requireNonNull(returnValue, "A controller answers with something")) {
      case Page page -> pages.send(page.template(), page, frames.frame(request), request, response);
      case Fragment part ->
          pages.send(part.template(), part.page(), frames.frame(request), request, response);
      case Redirect redirect -> {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + redirect.path());
        response.setHeader("Cache-Control", "no-store");
      }
    }
  }
}
