package homeward.web.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Which answers are packed, and that they come out whole. */
class PackingTest {

  private static final byte[] PAGE =
      "<p>Kept safe</p>\n".repeat(500).getBytes(StandardCharsets.UTF_8);

  private static boolean isFor(String accepted, byte[] page) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Accept-Encoding", accepted);
    return Packing.isFor(request, page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br, gzip, deflate", "GZIP;q=0.5", "gzip; q=1.0"})
  void aBrowserThatTakesItIsSentAPackedPage(String accepted) {
    assertThat(isFor(accepted, PAGE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "gzip; q=0.000", "xgzip"})
  void anotherIsSentItAsItIs(String accepted) {
    assertThat(isFor(accepted, PAGE)).isFalse();
  }

  @Test
  void whoSaysNothingIsSentItAsItIs() {
    assertThat(Packing.isFor(new MockHttpServletRequest(), PAGE)).isFalse();
  }

  @Test
  void aFragmentOfAFewLinesIsNotWorthIt() {
    assertThat(isFor("gzip", new byte[1023])).isFalse();
    assertThat(isFor("gzip", new byte[1024])).isTrue();
  }

  @Test
  void whatWasPackedComesOutWhole() throws IOException {
    byte[] packed = Packing.pack(PAGE);
    assertThat(packed).hasSizeLessThan(PAGE.length / 10);
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(PAGE);
    }
  }
}
