package homeward.exchange.domain.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The two ways the police systems write letters. */
public enum TextEncoding {
  UTF_8(StandardCharsets.UTF_8, "UTF-8"),
  WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252");

  private final Charset charset;
  private final String words;

  TextEncoding(Charset charset, String words) {
    this.charset = charset;
    this.words = words;
  }

  Charset charset() {
    return charset;
  }

  /** The name people use. */
  public String words() {
    return words;
  }
}
