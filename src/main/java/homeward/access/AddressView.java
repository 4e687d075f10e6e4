package homeward.access;

/** An address as one reader may see it. */
public sealed interface AddressView {

  /** What stands in place of a masked address. */
  String MASK = "Address not to be divulged";

  /** The reader may see it. */
  record Shown(String address) implements AddressView {}

  /** It is not to be divulged and the reader is not named. */
  record Masked() implements AddressView {}

  /** The words to print. */
  default String words() {
    return switch (this) {
      case Shown shown -> shown.address();
      case Masked _ -> MASK;
    };
  }
}
