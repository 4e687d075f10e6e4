package homeward.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.protocol.Clause;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.web.CsrfField;
import homeward.web.Frame;
import homeward.web.FrameNotices;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.rendering.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolPagesPageTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final Protocols protocols = new Protocols();
  private final ProtocolPages pages =
      new ProtocolPages(protocols, Clock.fixed(NOW, ZoneOffset.UTC));
  private final ComparisonPages comparing =
      new ComparisonPages(protocols, Clock.fixed(NOW, ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "staffordshire-stoke, Staffordshire and Stoke-on-Trent",
    "birmingham-west-midlands, Birmingham and the West Midlands",
    "stockport-greater-manchester, 'Stockport, Greater Manchester'"
  })
  void everyClauseOfTheAgreementHasItsPlaceItsSourceAndItsExamples(String area, String name)
      throws IOException {
    Document page = drawn(pages.inForce(area));
    Protocol protocol = protocols.inForce(area, LocalDate.of(2026, 3, 2));
    for (Clause clause : protocol.clauses()) {
      Element section = place(page, clause.id());
      assertThat(section.text()).contains(clause.sentence());
      assertThat(section.select("details li")).hasSize(clause.examples().size());
    }
    assertThat(page.select("h1").text()).isEqualTo(name);
    assertThat(page.text()).doesNotContain("Does not hold").doesNotContain("Other clauses");
    assertThat(place(page, "absent.review.first").text())
        .contains("1 hour", "Local choice", "West Midlands inquiry evidence pack 2015");
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() throws IOException {
    Document page = drawn(pages.inForce("staffordshire-stoke"));
    for (Element link : page.select("main a[href^=#]")) {
      assertThat(place(page, link.attr("href").substring(1)).tagName()).isNotEmpty();
    }
  }

  @Test
  void aClauseFromTheNationalMinimumSaysSo() throws IOException {
    Document page = drawn(pages.inForce("staffordshire-stoke"));
    assertThat(place(page, "interview.within").text())
        .contains("From the national minimum", "72 hours");
    assertThat(place(page, "interview.at-risk").text()).doesNotContain("From the national minimum");
  }

  @Test
  void whatTheNationalMinimumSaysStandsBesideAStricterClause() throws IOException {
    Document page = drawn(pages.inForce("staffordshire-stoke"));
    assertThat(place(page, "safe-and-well.within").text())
        .contains(
            "Medium: 4 hours", "The national minimum beside it: High: 1 hour; Medium: 24 hours");
    assertThat(place(page, "interview.within").text()).doesNotContain("beside it");
  }

  @Test
  void everyProposalLinksToAPlaceOnThePageOfItsVersion() throws IOException {
    for (String area : protocols.areas()) {
      Protocol protocol = protocols.inForce(area, LocalDate.of(2026, 3, 2));
      Document page = drawn(pages.version(area, protocol.version().effectiveFrom().toString()));
      for (Clause clause : protocol.clauses()) {
        String href = protocol.ref(clause.id()).href();
        assertThat(href)
            .startsWith("/protocols/" + area + "/" + protocol.version().effectiveFrom());
        place(page, href.substring(href.indexOf('#') + 1));
      }
    }
  }

  @Test
  void theTextOnThePageIsMarkedAmongTheVersions() throws IOException {
    assertThat(drawn(pages.version("birmingham-west-midlands", "2014-10-01")).text())
        .contains("The text from 1 October 2014, on this page");
  }

  @Test
  void twoAreasAreLaidBesideEachOther() throws IOException {
    Document page = drawn(comparing.compare("staffordshire-stoke", "birmingham-west-midlands"));
    assertThat(place(page, "category.challenge").text())
        .contains("control room manager, then local policing team sergeant")
        .contains("force incident manager");
    assertThat(page.getElementById("spoc.contact.every")).isNull();
    assertThat(place(page, "label.persistent").text()).contains("No such clause", "4 or more");
    assertThat(page.select("main a").eachAttr("href"))
        .contains(
            "/protocols/staffordshire-stoke/2016-01-01#category.challenge",
            "/protocols/birmingham-west-midlands/2014-10-01#category.challenge",
            "/protocols/staffordshire-stoke/compare?with=national-minimum");
  }

  @Test
  void aVersionBesideItselfDiffersInNothing() throws IOException {
    Document page =
        drawn(comparing.compare("staffordshire-stoke", "staffordshire-stoke/2016-01-01"));
    assertThat(page.text()).contains("0 clauses differ");
    assertThat(page.select("main section")).isEmpty();
  }

  @Test
  void comparingBeginsWithAChoice() throws IOException {
    Document page = drawn(comparing.compare("staffordshire-stoke", null));
    assertThat(page.select("main ul a").eachText())
        .contains("Birmingham and the West Midlands", "National minimum");
    assertThatThrownBy(() -> comparing.compare("staffordshire-stoke", "nowhere"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> comparing.compare("staffordshire-stoke", "staffordshire-stoke/lately"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aVersionIsReadUnderTheAddressThatDecisionsLinkTo() throws IOException {
    assertThat(drawn(pages.version("staffordshire-stoke", "2016-01-01")).text())
        .contains("In force from 1 January 2016", "Version staffordshire-stoke/2016-01-01/");
  }

  @Test
  void everyTermOfThePracticeHasItsMeaning() throws IOException {
    Document page = drawn(pages.definitions("staffordshire-stoke"));
    assertThat(page.select("dt").eachText())
        .contains(
            "Missing",
            "Absent",
            "Away from placement without authorisation",
            "Young runaway",
            "Missing from care",
            "Missing from family home",
            "Absconding",
            "Child missing education",
            "Repeat",
            "Long term");
  }

  @Test
  void theListNamesEveryAreaWithAProtocolInForce() throws IOException {
    assertThat(drawn(pages.all()).select("h2").eachText())
        .contains("National minimum", "Staffordshire and Stoke-on-Trent");
  }

  @Test
  void whatThereIsNotIsNotFound() {
    assertThatThrownBy(() -> pages.inForce("nowhere")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> pages.version("staffordshire-stoke", "2015-01-01"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> pages.version("staffordshire-stoke", "lately"))
        .isInstanceOf(NotFound.class);
  }

  private static Element place(Document page, String id) {
    return Objects.requireNonNull(page.getElementById(id), "nothing at #" + id);
  }

  private static Document drawn(Page page) throws IOException {
    Frame frame =
        new Frame(
            null,
            List.of(),
            null,
            CsrfField.none(),
            "/protocols",
            NOW,
            new FrameNotices("01632 960 999", null));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Pages().draw(page.template(), page, frame).writeTo(bytes);
    return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
  }
}
