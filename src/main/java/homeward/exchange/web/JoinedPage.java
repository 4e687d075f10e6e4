package homeward.exchange.web;

import homeward.children.joining.MatchProposal;
import homeward.web.Page;
import homeward.web.govuk.PageStep;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import took for one child by score: whom the file names beside whom they were joined to.
 *
 * @param message what became of the last parting; empty when there was none
 */
public record JoinedPage(
    UUID id, String reference, List<MatchProposal> pairs, Place place, String message)
    implements Page {

  /** Keeps its own copy. */
  public JoinedPage {
    pairs = List.copyOf(pairs);
  }

  /**
   * Where in the whole list this piece stands.
   *
   * @param inAll how many pairs the reader may know
   * @param previous null on the first piece
   * @param next null on the last piece
   */
  public record Place(int inAll, @Nullable PageStep previous, @Nullable PageStep next) {}

  @Override
  public String template() {
    return "exchange/joined";
  }

  @Override
  public String title() {
    return "Joined by the import";
  }
}
