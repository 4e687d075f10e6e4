package homeward.agencies.web;

import homeward.access.Actions;
import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.web.FrameSource;
import homeward.web.Reader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the frame who is reading. */
@Component
class ReaderOfFrame implements FrameSource {

  /** The action behind "Report a missing child"; its rule says who is offered it. */
  private static final String REPORT = "intake.report";

  private final CurrentProfessional current;

  ReaderOfFrame(CurrentProfessional current) {
    this.current = current;
  }

  @Override
  public Optional<Reader> reader(HttpServletRequest request) {
    return current.of(request).map(ReaderOfFrame::reader);
  }

  private static Reader reader(Professional who) {
    Optional<HeldPost> main = who.mainPost();
    Set<Post> reporting = Actions.all().find(REPORT).orElseThrow().rule().posts();
    Set<String> codes =
        who.posts().stream().map(held -> held.post().code()).collect(Collectors.toSet());
    return new Reader(
        who.name(),
        main.map(held -> held.post().words()).orElse("no post"),
        who.rank(),
        main.map(HeldPost::areaName).orElse(who.agencyName()),
        codes,
        who.posts().stream().anyMatch(held -> reporting.contains(held.post())));
  }
}
