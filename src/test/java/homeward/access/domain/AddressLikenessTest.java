package homeward.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.AddressKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressLikenessTest {

  private static final String PROTECTED = "Flat 2, 14a Orchard Road, Stafford, ST16 9QX";

  @Test
  void theSameAddressIsKnownInEverySpelling() {
    for (String spelled :
        List.of(
            "14 orchard rd stafford st169qx",
            "14A Orchard Road, ST16 9QX",
            "14, Orchrad Rd., Stafford",
            "No 14 Orchard Rd",
            "Flat 3 14 Orchard Road ST16 9qx",
            "14 Orchard Street",
            "apt 2, 14 a orchard road",
            "ST16 9QX",
            "14 Wrong Name ST16 9QX")) {
      assertThat(same(spelled)).as(spelled).isTrue();
    }
  }

  @Test
  void anotherAddressIsNot() {
    for (String other :
        List.of(
            "41 Orchard Road, Stafford",
            "16 Orchard Road, ST16 9QX",
            "14 Orchard Road, Lichfield, WS13 6AA",
            "14 Mill Lane, Stafford ST17 1AA",
            "Stafford")) {
      assertThat(same(other)).as(other).isFalse();
    }
  }

  @Test
  void aTextGivesItAwayWhenItHoldsStreetAndNumberOrThePostcode() {
    assertThat(inText("Last seen leaving 14 Orchard Rd with a bag at about 7")).isTrue();
    assertThat(inText("near St16 9qx")).isTrue();
    assertThat(inText("her mother's, ST16 9QX, number 16")).isTrue();
    assertThat(inText("the park on Orchard Road")).isFalse();
    assertThat(inText("14 friends were in the orchard")).isFalse();
  }

  @Test
  void aNamedHouseIsKnownByItsName() {
    AddressKey key = AddressKey.of("Rose Cottage, Mill Lane, Stone");
    assertThat(key.precise()).isTrue();
    assertThat(
            AddressLikeness.inText(
                AddressWords.of("taken to rose cotage by car, Rose Cottage I think"),
                key.postcode(),
                List.of(key.firstLine().split(" "))))
        .isTrue();
  }

  @Test
  void aTownAloneIsNotPrecise() {
    assertThat(AddressKey.of("Stafford").precise()).isFalse();
    assertThat(AddressKey.of("").precise()).isFalse();
  }

  private static boolean same(String address) {
    AddressKey key = AddressKey.of(PROTECTED);
    return AddressLikeness.sameAddress(
        AddressWords.of(address), key.postcode(), List.of(key.firstLine().split(" ")));
  }

  private static boolean inText(String text) {
    AddressKey key = AddressKey.of(PROTECTED);
    return AddressLikeness.inText(
        AddressWords.of(text), key.postcode(), List.of(key.firstLine().split(" ")));
  }
}
