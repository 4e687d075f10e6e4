package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Tour;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What README shows is there, is small, can be read aloud, and is drawn by the journeys. */
class TourPicturesTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern IMAGE =
      Pattern.compile("<img src=\"([^\"]+)\" alt=\"([^\"]*)\" width=\"\\d+\">");
  private static final int MOST_BYTES = 150_000;

  private record Shown(Path file, String words) {}

  @Test
  void readmeShowsEveryPictureThatIsDrawnInTheOrderOfTheStory() {
    assertThat(shown())
        .extracting(shown -> shown.file().toString())
        .containsExactlyElementsOf(
            Tour.PICTURES.stream()
                .map(picture -> Tour.SHOWN.resolve(picture + ".png").toString())
                .toList());
  }

  @Test
  void everyImageInReadmeIsWrittenSoThatThisTestSeesIt() throws IOException {
    String text = Files.readString(README);
    assertThat(text).doesNotContain("![");
    assertThat(text.split("<img ", -1)).hasSize(shown().size() + 1);
  }

  @Test
  void everyPictureIsThereIsSmallAndHasWords() {
    assertThat(shown())
        .isNotEmpty()
        .allSatisfy(shown -> {
          assertThat(shown.words()).as("words for %s", shown.file()).hasSizeGreaterThan(30);
          assertThat(Files.size(shown.file())).as("%s", shown.file()).isLessThan(MOST_BYTES);
          BufferedImage image = ImageIO.read(shown.file().toFile());
          assertThat(List.of(390, 1280)).contains(image.getWidth());
        });
  }

  @Test
  void noPictureIsKeptThatNobodySees() throws IOException {
    try (Stream<Path> kept = Files.list(Tour.SHOWN)) {
      assertThat(kept)
          .containsExactlyInAnyOrderElementsOf(shown().stream().map(Shown::file).toList());
    }
  }

  private static List<Shown> shown() {
    try {
      return IMAGE
          .matcher(Files.readString(README))
          .results()
          .map(found -> new Shown(Path.of(found.group(1)), found.group(2)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
