package homeward.web.live;

import homeward.web.NotFound;
import homeward.web.store.LiveTopicStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The live connection of a browser. It carries tokens and versions and nothing else. Each waits on
 * a virtual thread of its own; after five minutes the browser connects again, so that a session
 * that has ended does not keep listening for longer.
 */
@RestController
class LiveController {

  private static final Logger LOG = LoggerFactory.getLogger(LiveController.class);
  private static final int MOST_TOKENS = 100;
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final Duration AT_MOST = Duration.ofMinutes(5);
  private static final int TOO_MANY_REQUESTS = 429;

  private final LiveTopicStore store;
  private final Screens screens;
  private final KnownVersions known;

  LiveController(LiveTopicStore store, Screens screens, KnownVersions known) {
    this.store = store;
    this.screens = screens;
    this.known = known;
  }

  /** What has changed, by polling; for browsers that can keep no connection open. */
  @GetMapping("/live/versions")
  ResponseEntity<Map<String, Long>> versions(@RequestParam(name = "t") List<String> marks) {
    Map<String, Long> shown = read(marks);
    Map<String, Long> versions = new HashMap<>(inDatabase(shown.keySet()));
    shown.keySet().forEach(token -> versions.putIfAbsent(token, 0L));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(versions);
  }

  /** What changes from now on, and first what has changed since the versions given. */
  @GetMapping("/live")
  void live(
      @RequestParam(name = "t") List<String> marks,
      HttpServletRequest request,
      HttpServletResponse response) {
    Screen screen = new Screen(read(marks));
    HttpSession session = request.getSession(false);
    String owner = session == null ? "" : session.getId();
    if (!screens.open(owner, screen)) {
      response.setStatus(TOO_MANY_REQUESTS);
      return;
    }
    try {
      response.setContentType("text/event-stream;charset=UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Accel-Buffering", "no");
      send(response, "retry: 1000\nevent: beat\ndata: -\n\n");
      // Listening first and reading then: a change in between is told twice at most.
      inDatabase(screen.tokens()).forEach(screen::tell);
      carry(screen, response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException gone) {
      LOG.debug("A live connection was left by its browser", gone);
    } finally {
      screens.close(owner, screen);
    }
  }

  /** A page that is told of a version must be given what belongs to it. */
  private Map<String, Long> inDatabase(Set<String> tokens) {
    Map<String, Long> versions = store.versions(tokens);
    known.heard(versions);
    return versions;
  }

  /** A browser that has gone is noticed at the next heartbeat: writing to it fails. */
  private static void carry(Screen screen, HttpServletResponse response)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + AT_MOST.toNanos();
    while (System.nanoTime() - end < 0 && !screen.closed()) {
      Map<String, Long> news = screen.next(HEARTBEAT);
      if (news.isEmpty()) {
        send(response, "event: beat\ndata: -\n\n");
      } else {
        StringBuilder events = new StringBuilder();
        news.forEach((token, version) ->
            events
                .append("event: changed\ndata: ")
                .append(token)
                .append(' ')
                .append(version)
                .append("\n\n"));
        send(response, events.toString());
      }
    }
  }

  private static void send(HttpServletResponse response, String text) throws IOException {
    OutputStream out = response.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Map<String, Long> read(List<String> marks) {
    Map<String, Long> known = new HashMap<>();
    if (marks.size() > MOST_TOKENS) {
      throw new NotFound();
    }
    for (String mark : marks) {
      int dot = mark.lastIndexOf('.');
      String token = dot < 0 ? mark : mark.substring(0, dot);
      String version = dot < 0 ? "0" : mark.substring(dot + 1);
      if (!Topics.TOKEN.matcher(token).matches() || !version.matches("[0-9]{1,18}")) {
        throw new NotFound();
      }
      known.merge(token, Long.valueOf(version), Math::min);
    }
    return known;
  }
}
