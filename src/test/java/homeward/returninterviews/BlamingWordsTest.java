package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.returninterviews.domain.BlamingWords;
import homeward.returninterviews.domain.BlamingWords.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlamingWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She puts herself at risk.",
        "Attention-seeking again",
        "He absconded from the unit",
        "It was a lifestyle   choice",
        "REFUSED TO ENGAGE",
        "has an older boyfriend"
      })
  void aPhraseThatMayBlameTheChildIsFoundWithBetterWords(String text) {
    assertThat(BlamingWords.in(text))
        .singleElement()
        .satisfies(found -> assertThat(found.better()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She went missing from the unit",
        "He asked for attention from a doctor",
        "The risk to her is high",
        "She was absconsed in thought",
        ""
      })
  void wordsThatBlameNobodyAreLeftAlone(String text) {
    assertThat(BlamingWords.in(text)).isEmpty();
  }

  @Test
  void eachPhraseIsNamedOnceAsItWasWritten() {
    assertThat(BlamingWords.in("Absconded. Absconded. Promiscuous."))
        .extracting(Found::phrase)
        .containsExactly("promiscuous", "absconded");
  }
}
