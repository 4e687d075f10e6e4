package homeward.exchange.domain.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a line into letters, or says that they cannot be. */
final class LineText {

  private LineText() {}

  /** The letters; empty when a byte means nothing in this encoding. */
  static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /** Whether the bytes are valid UTF-8 (plain ASCII is). */
  static boolean validUtf8(byte[] bytes) {
    return plain(bytes) || decode(bytes, StandardCharsets.UTF_8).isPresent();
  }

  /** Whether every byte is ASCII. */
  static boolean plain(byte[] bytes) {
    for (byte value : bytes) {
      if (value < 0) {
        return false;
      }
    }
    return true;
  }
}
