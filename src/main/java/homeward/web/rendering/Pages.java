package homeward.web.rendering;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import homeward.web.Frame;
import homeward.web.Page;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
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

  /**
   * Sends the HTML; a failure while drawing leaves the response untouched. The page is written in
   * one piece into a buffer that holds it whole: an answer that begins before its request is done
   * makes the session be read once more, and each of the many small pieces of a template would go
   * through every filter.
   */
  public void send(
      String template,
      Page page,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    byte[] html = draw(template, page, frame).toByteArray();
    response.setStatus(page.status());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.addHeader("Vary", "Accept-Encoding");
    if (Packing.isFor(request, html)) {
      response.setHeader("Content-Encoding", "gzip");
      html = Packing.pack(html);
    }
    if (request.getDispatcherType() == DispatcherType.REQUEST) {
      response.setBufferSize(html.length + 1);
    } else {
      // A forward ends the answer before its session is saved; so the last byte must save it.
      response.setContentLength(html.length);
    }
    response.getOutputStream().write(html);
  }
}
