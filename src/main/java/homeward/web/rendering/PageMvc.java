package homeward.web.rendering;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Teaches Spring MVC our answers, and serves style sheets and scripts at versioned addresses. */
final class PageMvc implements WebMvcConfigurer {

  private static final CacheControl A_YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Pages pages;
  private final FrameMaker frames;

  PageMvc(Pages pages, FrameMaker frames) {
    this.pages = pages;
    this.frames = frames;
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(new AnswerReturnHandler(pages, frames));
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/vendor/**")
        .addResourceLocations("classpath:/static/vendor/")
        .setCacheControl(A_YEAR);
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(A_YEAR)
        .resourceChain(true)
        .addResolver(
            new VersionResourceResolver().addFixedVersionStrategy(Assets.version(), "/**"));
  }
}
