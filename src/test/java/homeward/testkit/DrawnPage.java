package homeward.testkit;

import homeward.web.CsrfField;
import homeward.web.Frame;
import homeward.web.FrameNotices;
import homeward.web.Page;
import homeward.web.rendering.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Draws a page record without a server, to be looked into. */
public final class DrawnPage {

  private DrawnPage() {}

  /** The page through its own template, for nobody in particular. */
  public static Document of(Page page, Instant now) {
    return of(page, page.template(), now);
  }

  /** The page through another template, such as its fragment. */
  public static Document of(Page page, String template, Instant now) {
    Frame frame =
        new Frame(
            null,
            List.of(),
            null,
            CsrfField.none(),
            "/test",
            now,
            new FrameNotices("01632 960 999", null));
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new Pages().draw(template, page, frame).writeTo(bytes);
      return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
