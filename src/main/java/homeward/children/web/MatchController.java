package homeward.children.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.children.ChildAction;
import homeward.children.joining.Matches;
import homeward.children.joining.Settlement;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.Page;
import homeward.web.Redirect;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether two children are one: for those who may see both. */
@Controller
class MatchController {

  private final Access access;
  private final Matches matches;

  MatchController(Access access, Matches matches) {
    this.access = access;
    this.matches = matches;
  }

  @Does("children.matches")
  @GetMapping("/children/matches")
  Page list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String from,
      Professional reader) {
    MatchesPage.Chosen chosen = MatchesPage.Chosen.of(state, from);
    Matches.Listed listed =
        matches.list(access.reach(reader, ChildAction.MATCHES), chosen.filter());
    return new MatchesPage(listed.proposals(), listed.counts(), chosen);
  }

  @Does("children.open")
  @GetMapping("/children/matches/{id}")
  Page match(@PathVariable UUID id, Professional reader) {
    return page(id, reader, "");
  }

  @Does("children.settle-match")
  @PostMapping("/children/matches/{id}/decision")
  Answer decide(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String decision,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "") String seen,
      Professional reader) {
    Matches.Pair pair = pair(id);
    Permit added = access.permit(reader, pair.added(), ChildAction.SETTLE_MATCH);
    Permit known = access.permit(reader, pair.known(), ChildAction.SETTLE_MATCH);
    Settlement outcome =
        switch (decision) {
          case "one" -> matches.join(added, known, id, note, decision(seen));
          case "two" -> matches.keepApart(added, known, id, note);
          case "undo" -> matches.part(added, known, id, note);
          default -> null;
        };
    return switch (outcome) {
      case null -> page(id, reader, "Choose whether they are one child or two.");
      case Settlement.Joined _, Settlement.KeptApart _, Settlement.Parted _ ->
          Redirect.to("/children/matches/" + id);
      case Settlement.AlreadySettled _ ->
          page(id, reader, "Somebody else decided this before you. What holds now is below.");
      case Settlement.Restricted _ ->
          page(
              id,
              reader,
              "One of the records is restricted. A duty inspector lifts the restriction first.");
      case Settlement.LaterMergeFirst _ ->
          page(
              id,
              reader,
              "The child was joined with another one since. Undo that first, then this.");
    };
  }

  /** The decision that stood on the page; null for none, also for what is not a time. */
  private static @Nullable Instant decision(String seen) {
    try {
      return seen.isEmpty() ? null : Instant.parse(seen);
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private MatchPage page(UUID id, Professional reader, String message) {
    Matches.Pair pair = pair(id);
    Permit added = access.permit(reader, pair.added(), ChildAction.OPEN);
    Permit known = access.permit(reader, pair.known(), ChildAction.OPEN);
    boolean maySettle =
        access.mayDo(reader, pair.added(), ChildAction.SETTLE_MATCH)
            && access.mayDo(reader, pair.known(), ChildAction.SETTLE_MATCH);
    return new MatchPage(matches.proposal(added, known, id), maySettle, message);
  }

  /** A proposal that never was and one the reader may not see are refused alike. */
  private Matches.Pair pair(UUID id) {
    return matches.pair(id).orElse(new Matches.Pair(new ChildId(id), new ChildId(id)));
  }
}
