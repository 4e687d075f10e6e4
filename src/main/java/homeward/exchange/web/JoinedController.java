package homeward.exchange.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.children.ChildAction;
import homeward.children.joining.Matches;
import homeward.children.joining.Settlement;
import homeward.exchange.Batch;
import homeward.exchange.ImportAction;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.govuk.PageStep;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an import joined by score, and parting it again. */
@Controller
class JoinedController {

  /** Pairs on one page (local choice). */
  static final int PIECE = 25;

  private static final String NOTE = "parted from the list of what the import joined";

  private final Access access;
  private final Matches matches;
  private final ReadersImports imports;

  JoinedController(Access access, Matches matches, ReadersImports imports) {
    this.access = access;
    this.matches = matches;
    this.imports = imports;
  }

  @Does("exchange.joined")
  @GetMapping("/imports/{id}/joined")
  Page list(
      @PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Professional reader) {
    return page(imports.mine(id, reader), page, reader, "");
  }

  @Does("children.settle-match")
  @PostMapping("/imports/{id}/joined/{match}/part")
  Answer part(
      @PathVariable UUID id,
      @PathVariable UUID match,
      @RequestParam(defaultValue = "1") int page,
      Professional reader) {
    Batch batch = imports.mine(id, reader);
    Matches.Pair pair = matches.pair(match).orElseThrow(NotFound::new);
    Permit added = access.permit(reader, pair.added(), ChildAction.SETTLE_MATCH);
    Permit known = access.permit(reader, pair.known(), ChildAction.SETTLE_MATCH);
    return switch (matches.part(added, known, match, NOTE)) {
      case Settlement.AlreadySettled _ ->
          page(batch, page, reader, "Somebody else parted them before you. Nothing was changed.");
      case Settlement.LaterMergeFirst _ ->
          page(
              batch,
              page,
              reader,
              "The child was joined with another one since. Undo that first, then this.");
      default -> Redirect.to("/imports/" + id + "/joined?page=" + Math.max(1, page));
    };
  }

  private JoinedPage page(Batch batch, int wanted, Professional reader, String message) {
    int page = Math.clamp(wanted, 1, 10_000);
    Reach reach = access.reach(reader, ImportAction.JOINED);
    Matches.JoinedByImport joined =
        matches.joinedByImport(batch.id(), reach, PIECE, (page - 1) * PIECE);
    String path = "/imports/" + batch.id() + "/joined?page=";
    return new JoinedPage(
        batch.id().value(),
        batch.reference(),
        joined.pairs(),
        new JoinedPage.Place(
            joined.inAll(),
            page == 1 ? null : PageStep.to(path + (page - 1)),
            page * PIECE >= joined.inAll() ? null : PageStep.to(path + (page + 1))),
        message);
  }
}
