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

class ProtocolPagesPageTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final Protocols protocols = new Protocols();
  private final ProtocolPages pages =
      new ProtocolPages(protocols, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void everyClauseOfTheAgreementHasItsPlaceItsSourceAndItsExamples() throws IOException {
    Document page = drawn(pages.inForce("staffordshire-stoke"));
    Protocol protocol = protocols.inForce("staffordshire-stoke", LocalDate.of(2026, 3, 2));
    for (Clause clause : protocol.clauses()) {
      Element section = place(page, clause.id());
      assertThat(section.text()).contains(clause.sentence());
      assertThat(section.select("details li")).hasSize(clause.examples().size());
    }
    assertThat(page.select("h1").text()).isEqualTo("Staffordshire and Stoke-on-Trent");
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
