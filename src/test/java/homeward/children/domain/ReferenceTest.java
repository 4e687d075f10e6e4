package homeward.children.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReferenceTest {

  @Test
  void aReferenceIsFoundHoweverItIsTyped() {
    String reference = Reference.random(new Random(7));
    assertThat(Reference.in(reference)).contains(reference);
    assertThat(Reference.in("about " + reference.toLowerCase(java.util.Locale.ROOT) + " please"))
        .contains(reference);
    assertThat(Reference.in(reference.replace("-", " "))).contains(reference);
    assertThat(Reference.in(reference.replace("-", ""))).contains(reference);
  }

  @Test
  void oneWrongCharacterOrTwoSwappedAreNoticed() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      String reference = Reference.random(random);
      char[] letters = reference.toCharArray();
      int place = 3 + random.nextInt(4);
      char wrong = Reference.LETTERS.charAt(random.nextInt(Reference.LETTERS.length()));
      if (wrong != letters[place]) {
        letters[place] = wrong;
        assertThat(Reference.in(new String(letters))).as(reference).isEmpty();
      }
      char[] swapped = reference.toCharArray();
      if (swapped[3] != swapped[4]) {
        char first = swapped[3];
        swapped[3] = swapped[4];
        swapped[4] = first;
        assertThat(Reference.in(new String(swapped))).as(reference).isEmpty();
      }
    }
  }
}
