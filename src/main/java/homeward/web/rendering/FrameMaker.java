package homeward.web.rendering;

import homeward.web.ClockNotice;
import homeward.web.CsrfField;
import homeward.web.Frame;
import homeward.web.FrameNotices;
import homeward.web.FrameSource;
import homeward.web.NavigationEntry;
import homeward.web.NavigationLink;
import homeward.web.Reader;
import homeward.web.SearchBox;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** Makes the frame of one request from what the other modules contributed. */
public final class FrameMaker {

  /** More than six entries no longer fit one line at 1280 px, nor one glance. */
  private static final int MOST_ENTRIES = 6;

  private final Clock clock;
  private final String supportPhone;
  private final FrameParts parts;

  FrameMaker(Clock clock, String supportPhone, FrameParts parts) {
    this.clock = clock;
    this.supportPhone = supportPhone;
    this.parts = parts;
  }

  /** The frame for this request. Never fails because nobody is signed in. */
  public Frame frame(HttpServletRequest request) {
    Optional<Reader> reader = parts.source().flatMap(source -> source.reader(request));
    String path = path(request);
    return new Frame(
        reader.orElse(null),
        reader.map(who -> navigation(who.posts(), path)).orElse(List.of()),
        reader.flatMap(who -> search(who.posts())).orElse(null),
        csrf(request),
        path,
        clock.instant(),
        new FrameNotices(
            supportPhone, parts.clockNotice().flatMap(ClockNotice::notice).orElse(null)));
  }

  private List<NavigationLink> navigation(Set<String> posts, String path) {
    return parts.navigation().stream()
        .filter(entry -> entry.isFor(posts))
        .limit(MOST_ENTRIES)
        .map(entry -> new NavigationLink(entry.label(), entry.path(), entry.leadsTo(path)))
        .toList();
  }

  private Optional<SearchBox> search(Set<String> posts) {
    return parts.search().filter(box -> box.isFor(posts));
  }

  /** While an error page is drawn the request's own path is the one of the error page. */
  private static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed instanceof String uri ? uri : request.getRequestURI();
  }

  private static CsrfField csrf(HttpServletRequest request) {
    @Nullable CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return token == null
        ? CsrfField.none()
        : new CsrfField(token.getParameterName(), token.getHeaderName(), token.getToken());
  }

  /**
   * What other modules contribute.
   *
   * @param source who is reading; empty until sign-in exists
   * @param navigation every entry, in ascending order
   * @param search the search box, when a module can search
   * @param clockNotice whether the clock was moved
   */
  record FrameParts(
      Optional<FrameSource> source,
      List<NavigationEntry> navigation,
      Optional<SearchBox> search,
      Optional<ClockNotice> clockNotice) {}
}
