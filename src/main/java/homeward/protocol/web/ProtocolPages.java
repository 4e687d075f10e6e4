package homeward.protocol.web;

import homeward.access.Does;
import homeward.protocol.Clause;
import homeward.protocol.ClauseValue;
import homeward.protocol.Protocol;
import homeward.protocol.Protocol.Approval;
import homeward.protocol.Protocols;
import homeward.shared.LondonTime;
import homeward.web.NotFound;
import homeward.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The agreement, for everyone who is signed in: it holds no child. */
@Controller
class ProtocolPages {

  private static final String NATIONAL = "national-minimum";

  private final Protocols protocols;
  private final Clock clock;

  ProtocolPages(Protocols protocols, Clock clock) {
    this.protocols = protocols;
    this.clock = clock;
  }

  @Does(Does.SIGNED_IN)
  @GetMapping("/protocols")
  Page all() {
    List<AgreementsPage.Row> rows = new ArrayList<>();
    for (String area : protocols.areas()) {
      protocols
          .find(area, today())
          .ifPresent(protocol ->
              rows.add(
                  new AgreementsPage.Row(
                      area,
                      protocol.name(),
                      force(protocol).getFirst(),
                      protocols.firstDays(area).stream().map(LocalDate::toString).toList())));
    }
    return new AgreementsPage(rows);
  }

  @Does(Does.SIGNED_IN)
  @GetMapping("/protocols/{area}")
  Page inForce(@PathVariable String area) {
    return agreement(protocols.find(area, today()).orElseThrow(NotFound::new));
  }

  @Does(Does.SIGNED_IN)
  @GetMapping("/protocols/{area}/{effectiveFrom}")
  Page version(@PathVariable String area, @PathVariable String effectiveFrom) {
    return agreement(
        protocols.beginning(area, Days.read(effectiveFrom)).orElseThrow(NotFound::new));
  }

  @Does(Does.SIGNED_IN)
  @GetMapping("/protocols/{area}/definitions")
  Page definitions(@PathVariable String area) {
    Protocol protocol = protocols.find(area, today()).orElseThrow(NotFound::new);
    List<DefinitionsPage.Term> terms = new ArrayList<>();
    for (Clause clause : protocol.clauses()) {
      String href = protocol.ref(clause.id()).href();
      if (clause.value() instanceof ClauseValue.Definition definition) {
        terms.add(new DefinitionsPage.Term(definition.term(), definition.text(), href));
      } else if (clause.id().startsWith("label.")) {
        String label = ValueWords.spoken(clause.id().substring("label.".length()));
        terms.add(new DefinitionsPage.Term(capital(label), clause.sentence(), href));
      }
    }
    terms.sort(Comparator.comparing(term -> term.term().toLowerCase(Locale.UK)));
    return new DefinitionsPage(area, protocol.name(), terms);
  }

  private AgreementPage agreement(Protocol protocol) {
    String area = protocol.version().area();
    LocalDate from = protocol.version().effectiveFrom();
    Protocol minimum = area.equals(NATIONAL) ? null : protocols.find(NATIONAL, from).orElse(null);
    return new AgreementPage(
        area,
        protocol.name(),
        force(protocol),
        protocol.version().id(),
        versions(area, from),
        Chapters.of(protocol, minimum));
  }

  private List<AgreementPage.Version> versions(String area, LocalDate shown) {
    return protocols.firstDays(area).stream()
        .map(day -> new AgreementPage.Version(day, LondonTime.words(day), day.equals(shown)))
        .toList();
  }

  private static List<String> force(Protocol protocol) {
    Approval approval = protocol.approval();
    String from = LondonTime.words(protocol.version().effectiveFrom());
    if (approval.by() == null || approval.on() == null) {
      return List.of("A draft, not in force. It would be in force from " + from);
    }
    return List.of(
        "In force from " + from,
        "Approved by the "
            + ValueWords.spoken(approval.by())
            + " on "
            + LondonTime.words(approval.on()));
  }

  private LocalDate today() {
    return LondonTime.day(clock.instant());
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
