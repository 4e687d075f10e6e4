package homeward.protocol;

/**
 * Where a clause comes from.
 *
 * @param document the document's name; empty when the clause is wholly a local choice
 * @param paragraph where in the document; empty when the document is
 * @param localChoice why this was chosen locally, where the document gives no number or no post;
 *     empty when the document says it all
 */
public record Source(String document, String paragraph, String localChoice) {

  /** A clause says where it comes from: a document, a reason of its own, or both. */
  public Source {
    if (document.isBlank() && localChoice.isBlank()) {
      throw new IllegalArgumentException("needs a document or the reason for a local choice");
    }
  }

  /** Whether any part of the clause was chosen locally. */
  public boolean isLocalChoice() {
    return !localChoice.isBlank();
  }
}
