package homeward.web.rendering;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import homeward.web.FormErrors;
import homeward.web.Frame;
import homeward.web.FrameSource;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Reader;
import homeward.web.security.Refused;
import homeward.web.security.SecurityHeaders;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The frame without sign-in, and pages that exist only in tests: a gallery and a live list. */
@TestConfiguration(proxyBeanMethods = false)
@Import(WebOnly.Pages.class)
public class WebOnly {

  /** Rows of the live list. */
  static final List<String> ROWS = new CopyOnWriteArrayList<>();

  /** Everything is open under /test, with the real headers and the real forgery check. */
  @Bean
  @Order(0)
  SecurityFilterChain testPages(HttpSecurity http) throws Exception {
    return http.securityMatcher("/test/**", "/live/**", "/assets/**", "/vendor/**", "/error")
        .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
        .headers(SecurityHeaders::apply)
        .exceptionHandling(handling -> handling.accessDeniedHandler(new Refused()))
        .build();
  }

  /** Always the same reader. */
  @Bean
  @Primary
  FrameSource testReader() {
    return request ->
        Optional.of(
            new Reader(
                "Jo Bright", "duty inspector", "Inspector", "Stafford", Set.of("TEST"), true));
  }

  /** The pages. */
  @Controller
  static class Pages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final FrameMaker frames;
    private final Live live;

    Pages(FrameMaker frames, Live live) {
      this.frames = frames;
      this.live = live;
    }

    @GetMapping(value = "/test/gallery", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String gallery(
        @RequestParam(defaultValue = "false") boolean wrong, HttpServletRequest request) {
      Frame frame = frames.frame(request);
      FormErrors errors = wrong ? Gallery.errors() : FormErrors.none();
      return draw(
          new Shown("Gallery", List.of()), frame, new Gallery(templates, frame).all(errors));
    }

    @GetMapping(value = "/test/list", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String list(HttpServletRequest request) {
      LiveMark mark = live.mark("test/list");
      String rows = rows();
      String html =
          "<h1 class=\"govuk-heading-l\">My work</h1><table class=\"govuk-table\"><caption"
              + " class=\"govuk-table__caption\">Work</caption><tbody id=\"rows\" data-live-list"
              + " data-live-topic=\""
              + mark.token()
              + "\" data-live-version=\""
              + mark.version()
              + "\" hx-get=\"/test/rows\" hx-trigger=\"live\">"
              + rows
              + "</tbody></table><p class=\"govuk-body\" id=\"count\" data-live-topic=\""
              + mark.token()
              + "\" data-live-version=\""
              + mark.version()
              + "\" hx-get=\"/test/count\" hx-trigger=\"live\">"
              + ROWS.size()
              + "</p>";
      return draw(
          new Shown("List", List.of(mark)), frames.frame(request), out -> out.writeContent(html));
    }

    @GetMapping(value = "/test/rows", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String rows() {
      StringBuilder rows = new StringBuilder();
      for (String row : ROWS) {
        String key = row.substring(0, 1);
        rows.append("<tr data-live-row=\"")
            .append(key)
            .append("\"><td><a href=\"#main-content\">")
            .append(row)
            .append("</a></td></tr>");
      }
      return rows.toString();
    }

    @GetMapping(value = "/test/count", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String count() {
      return String.valueOf(ROWS.size());
    }

    @GetMapping("/test/broken")
    Page broken() {
      throw new IllegalStateException("secret detail");
    }

    @GetMapping("/test/not-yours")
    Page notYours() {
      throw new NotFound();
    }

    @PostMapping("/test/sent")
    @ResponseBody
    String sent() {
      return "sent";
    }

    private String draw(Page page, Frame frame, Content content) {
      StringOutput output = new StringOutput();
      templates.render(
          "layout/main.jte", Map.of("page", page, "frame", frame, "content", content), output);
      return output.toString();
    }
  }

  /** A page without a template of its own. */
  record Shown(String title, List<LiveMark> live) implements Page {
    @Override
    public String template() {
      return "layout/main";
    }
  }
}
