package homeward.children.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.ChildAction;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.children.MarkerKind;
import homeward.children.Partnership;
import homeward.children.Source;
import homeward.children.joining.MatchProposal;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.web.Answer;
import homeward.web.CsrfField;
import homeward.web.FormKey;
import homeward.web.Frame;
import homeward.web.FrameNotices;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.rendering.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the register as its reader gets it, right and wrong. */
@ModuleTest
class ChildrenPagesPageTest {

  private static final LocalDate BORN = LocalDate.of(2011, 4, 9);

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired ChildrenController lists;
  @Autowired ChildController glance;
  @Autowired RecordController records;
  @Autowired MarkerController markers;
  @Autowired ProtectionController protection;
  @Autowired EmergencyController emergency;
  @Autowired MatchController matches;

  Partnership partnership;
  Professional worker;
  ChildId child;

  @BeforeEach
  void aChild() {
    clock.reset();
    partnership = new Partnership(register, professionals);
    worker = partnership.oakWorker;
    child = add("Philippa", "Grimsdyke");
  }

  @Test
  void theListHoldsTheChildrenOfTheHomeAndTheSearchFindsThem() throws IOException {
    assertThat(drawn(lists.list(worker)).select("tbody a").eachText())
        .containsExactly("Philippa Grimsdyke");
    assertThat(drawn(lists.search("grimsdike", worker)).select("tbody a").attr("href"))
        .isEqualTo("/children/" + child);
    assertThat(drawn(lists.search("nobody at all", worker)).text()).contains("No child that you");
  }

  @Test
  void anEmptySearchSaysWhatToEnter() throws IOException {
    Page page = lists.search(" ", worker);
    assertThat(page.status()).isEqualTo(422);
    assertThat(drawn(page).select(".govuk-error-summary").text()).contains("Enter part of a name");
  }

  @Test
  void theChildsPageShowsWorriesWithTheirSourceAndNeverANameInTheTitle() throws IOException {
    Permit change = access.permit(worker, child, ChildAction.CHANGE);
    arrangements.mark(
        change,
        MarkerKind.SELF_HARM,
        "spoke of it on Sunday",
        Source.professional("night staff", clock.instant()),
        UUID.randomUUID());
    Document page = drawn(page(glance.child(child.value(), worker)));
    assertThat(page.select("h1").text()).isEqualTo("Philippa Grimsdyke");
    assertThat(page.title()).doesNotContain("Philippa");
    assertThat(page.text())
        .contains("spoke of it on Sunday", "Said by night staff, today at 14:00", "14 years");
    assertThat(page.select("a[href=tel:01632960001]")).isNotEmpty();
    assertThatThrownBy(() -> glance.child(child.value(), partnership.elmWorker))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void theSheetIsChangedWithTheNameOfWhoSaidIt() throws IOException {
    UUID id = child.value();
    FormKey key = FormKey.fresh();
    Answer wrong =
        records.change(id, "description", Map.of("height_cm", "tall"), null, key, worker);
    assertThat(page(wrong).status()).isEqualTo(422);
    assertThat(drawn(page(wrong)).select(".govuk-error-summary a").eachText()).hasSize(2);
    assertThat(drawn(page(wrong)).select("input[name=height_cm]").attr("value")).isEqualTo("tall");
    Map<String, String> right = Map.of("hair", "short", "supplied-by", "her sister");
    assertThat(records.change(id, "description", right, null, key, worker))
        .isInstanceOf(Redirect.class);
    assertThat(drawn(records.record(id, worker)).text()).contains("short", "Said by her sister");
    Answer late =
        records.change(
            id,
            "description",
            Map.of("hair", "long", "supplied-by", "teacher"),
            null,
            FormKey.fresh(),
            worker);
    Document both = drawn(page(late));
    assertThat(both.text()).contains("Somebody changed this", "Hair: short");
    assertThat(both.select("input[name=hair]").attr("value")).isEqualTo("long");
    assertThat(drawn(records.form(id, "phones", null, worker)).select("input[name=number]"))
        .hasSize(1);
  }

  @Test
  void markersAndProtectionAreForms() throws IOException {
    UUID id = child.value();
    Answer wrong = markers.add(id, "", "", "", FormKey.fresh(), worker);
    assertThat(drawn(page(wrong)).select(".govuk-error-summary a").eachText()).hasSize(2);
    assertThat(markers.add(id, "GANG", "", "school", FormKey.fresh(), worker))
        .isInstanceOf(Redirect.class);
    assertThat(drawn(markers.form(id, worker)).text()).contains("Why does it no longer hold?");
    Professional inspector = partnership.inspector;
    assertThat(page(protection.protect(id, "Stafford", null, inspector)).status()).isEqualTo(422);
    assertThat(page(protection.restrict(id, "", null, inspector)).status()).isEqualTo(422);
    List<UUID> readers = List.of(partnership.oakManager.id().value());
    assertThat(protection.restrict(id, "forced-marriage", readers, inspector))
        .isInstanceOf(Redirect.class);
    assertThat(drawn(protection.form(id, inspector)).text())
        .contains("The record is restricted", partnership.oakManager.name());
    assertThatThrownBy(() -> glance.child(id, worker)).isInstanceOf(NotYours.class);
  }

  @Test
  void anEmergencyAsksForTheExactChildAndAReason() throws IOException {
    assertThat(drawn(emergency.form()).text()).contains("an auditor reviews it");
    assertThat(page(emergency.open(Map.of(), partnership.elmWorker)).status()).isEqualTo(422);
    Map<String, String> sought =
        Map.of(
            "name", "Philippa Grimsdyke",
            "born-day", "9",
            "born-month", "4",
            "born-year", "2011",
            "reason", "soon");
    assertThat(drawn(page(emergency.open(sought, partnership.elmWorker))).text())
        .contains("Say in a sentence");
  }

  @Test
  void aMatchIsSettledSideBySide() throws IOException {
    String surname = "Oxbarrow" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    child = add("Philippa", surname);
    add("Philippa", surname);
    MatchesPage list = (MatchesPage) matches.list("", "", partnership.inspector);
    MatchProposal proposal =
        list.proposals().stream()
            .filter(one -> one.known().child().equals(child))
            .findFirst()
            .orElseThrow();
    assertThat(drawn(list).select("li a")).isNotEmpty();
    Document page = drawn(matches.match(proposal.id(), partnership.inspector));
    assertThat(page.select("button[name=decision]")).hasSize(2);
    matches.decide(proposal.id(), "one", "same child", "", partnership.inspector);
    Document joined = drawn(matches.match(proposal.id(), partnership.inspector));
    assertThat(joined.select("button[name=decision]").attr("value")).isEqualTo("undo");
    UUID merged = proposal.added().child().value();
    assertThat(glance.child(merged, worker)).isEqualTo(Redirect.to("/children/" + child));
    assertThatThrownBy(() -> matches.match(UUID.randomUUID(), partnership.inspector))
        .isInstanceOf(NotYours.class);
  }

  private ChildId add(String forenames, String surname) {
    return children.add(
        partnership.ofOakHouse(forenames, surname, BORN, clock.instant()), partnership.oakManager);
  }

  private static Page page(Answer answer) {
    return (Page) answer;
  }

  private Document drawn(Page page) throws IOException {
    Frame frame =
        new Frame(
            null,
            List.of(),
            null,
            CsrfField.none(),
            "/children",
            clock.instant(),
            new FrameNotices("01632 960 999", null));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Pages().draw(page.template(), page, frame).writeTo(bytes);
    return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
  }
}
