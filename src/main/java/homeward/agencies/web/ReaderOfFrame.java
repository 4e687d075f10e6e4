package homeward.agencies.web;

import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.web.FrameSource;
import homeward.web.Reader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the frame who is reading. */
@Component
class ReaderOfFrame implements FrameSource {

  /** Who may report: those who care for a child, those who take the call, and the social worker. */
  private static final Set<Post> REPORT =
      EnumSet.of(Post.CARE_WORKER, Post.HOME_MANAGER, Post.CALL_HANDLER, Post.SOCIAL_WORKER);

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
    Set<String> codes =
        who.posts().stream().map(held -> held.post().code()).collect(Collectors.toSet());
    return new Reader(
        who.name(),
        main.map(held -> held.post().words()).orElse("no post"),
        who.rank(),
        main.map(HeldPost::areaName).orElse(who.agencyName()),
        codes,
        who.posts().stream().anyMatch(held -> REPORT.contains(held.post())));
  }
}
