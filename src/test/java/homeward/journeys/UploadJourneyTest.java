package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.ImportWorld;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that cannot be imported are answered over a real connection with what to do instead. */
@Journey
class UploadJourneyTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };

  @Autowired private World world;

  @Test
  void aHundredMegabytesAreAnsweredWithAPlainPage() {
    Caller inspector = Caller.signIn(world, "duty-inspector");
    int before = batches();
    Caller.Reply reply = inspector.upload("/imports", key(), "big.csv", () -> letters(100));
    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.body())
        .contains("The file is too big")
        .contains("smaller than 20 MB")
        .doesNotContain("Exception");
    assertThat(batches()).isEqualTo(before);
    assertThat(inspector.get("/imports").status()).as("the next page is there").isEqualTo(200);
  }

  @Test
  void aLittleTooBigIsAnsweredAlike() {
    Caller inspector = Caller.signIn(world, "duty-inspector");
    assertThat(inspector.upload("/imports", key(), "big.csv", () -> letters(21)).status())
        .isEqualTo(413);
  }

  @Test
  void whatIsNotANotificationsFileIsSaidBesideTheField() {
    Caller inspector = Caller.signIn(world, "duty-inspector");
    int before = batches();
    wrong(inspector, new byte[0], "The file is empty. Choose the file");
    wrong(inspector, PNG, "This is a picture, not a CSV file. Choose the file");
    wrong(
        inspector,
        ImportWorld.HEADINGS.getBytes(StandardCharsets.UTF_8),
        "The file has headings and no rows. Ask the police system");
    wrong(inspector, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "This is a PDF");
    assertThat(batches()).isEqualTo(before);
  }

  private static void wrong(Caller inspector, byte[] content, String words) {
    Caller.Reply reply =
        inspector.upload("/imports", key(), "police.csv", () -> new ByteArrayInputStream(content));
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("govuk-error-summary").contains(words);
    assertThat(reply.find("id=\"file-error\"[^>]*>([\\s\\S]*?)</p>")).contains(words);
  }

  private static Map<String, String> key() {
    return Map.of("key", UUID.randomUUID().toString());
  }

  private int batches() {
    return world.behind().sql("select count(*) from exchange.batch").query(Integer.class).single();
  }

  /** So many megabytes of letters, made while they are read. */
  private static InputStream letters(int megabytes) {
    return new InputStream() {
      private long left = (long) megabytes * MEGABYTE;

      @Override
      public int read() {
        return left-- > 0 ? 'x' : -1;
      }

      @Override
      public int read(byte[] into, int from, int most) {
        if (left <= 0) {
          return -1;
        }
        int given = (int) Math.min(most, left);
        java.util.Arrays.fill(into, from, from + given, (byte) 'x');
        left -= given;
        return given;
      }
    };
  }
}
