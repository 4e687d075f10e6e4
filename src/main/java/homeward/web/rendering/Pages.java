package homeward.web.rendering;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import homeward.web.Frame;
import homeward.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Draws page records with the templates that were compiled with the application. */
public final class Pages {

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  /** The HTML of this template, as UTF-8 bytes not yet sent. */
  public Utf8ByteOutput draw(String template, Page page, Frame frame) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(template + ".jte", Map.of("page", page, "frame", frame), output);
    return output;
  }

  /** Sends the HTML; a failure while drawing leaves the response untouched. */
  public void send(String template, Page page, Frame frame, HttpServletResponse response)
      throws IOException {
    Utf8ByteOutput output = draw(template, page, frame);
    response.setStatus(page.status());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
