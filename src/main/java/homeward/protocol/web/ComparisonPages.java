package homeward.protocol.web;

import homeward.access.Does;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.web.ComparisonPage.Link;
import homeward.protocol.web.ComparisonPage.Side;
import homeward.shared.LondonTime;
import homeward.web.NotFound;
import homeward.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two areas' agreements, or two versions of one, beside each other. */
@Controller
class ComparisonPages {

  private final Protocols protocols;
  private final Clock clock;

  ComparisonPages(Protocols protocols, Clock clock) {
    this.protocols = protocols;
    this.clock = clock;
  }

  /**
   * The area's protocol in force beside another.
   *
   * @param with an area's code for what is in force there, {@code area/first-day} for one version;
   *     absent to choose
   */
  @Does(Does.SIGNED_IN)
  @GetMapping("/protocols/{area}/compare")
  Page compare(@PathVariable String area, @RequestParam(required = false) @Nullable String with) {
    Protocol here = protocols.find(area, today()).orElseThrow(NotFound::new);
    if (with == null || with.isBlank()) {
      return new ComparisonPage(side(here, false), null, others(here), List.of(), 0);
    }
    Protocol there = chosen(with);
    boolean versions = here.version().area().equals(there.version().area());
    Comparison comparison = new Comparison(here, there);
    return new ComparisonPage(
        side(here, versions),
        side(there, versions),
        others(here),
        comparison.differences(),
        comparison.same());
  }

  private Protocol chosen(String with) {
    int slash = with.indexOf('/');
    return slash < 0
        ? protocols.find(with, today()).orElseThrow(NotFound::new)
        : protocols
            .beginning(with.substring(0, slash), Days.read(with.substring(slash + 1)))
            .orElseThrow(NotFound::new);
  }

  private List<Link> others(Protocol here) {
    String area = here.version().area();
    String path = "/protocols/" + area + "/compare?with=";
    List<Link> links = new ArrayList<>();
    for (LocalDate day : protocols.firstDays(area)) {
      if (!day.equals(here.version().effectiveFrom())) {
        links.add(new Link("The text from " + LondonTime.words(day), path + area + "/" + day));
      }
    }
    for (String other : protocols.areas()) {
      if (!other.equals(area)) {
        protocols
            .find(other, today())
            .ifPresent(protocol -> links.add(new Link(protocol.name(), path + other)));
      }
    }
    return links;
  }

  private static Side side(Protocol protocol, boolean versions) {
    String from = "from " + LondonTime.words(protocol.version().effectiveFrom());
    return new Side(
        protocol.name() + ", " + from,
        versions ? "The text " + from : protocol.name(),
        "/protocols/" + protocol.version().area() + "/" + protocol.version().effectiveFrom());
  }

  private LocalDate today() {
    return LondonTime.day(clock.instant());
  }
}
