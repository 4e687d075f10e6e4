package homeward.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.AccessAction;
import homeward.access.Addresses;
import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.NotYours;
import homeward.access.Party;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.ChildAction;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.children.Partnership;
import homeward.children.Residence;
import homeward.children.Source;
import homeward.children.joining.MatchProposal;
import homeward.children.joining.Matches;
import homeward.chronology.Chronology.Story;
import homeward.chronology.domain.FactKind;
import homeward.episodes.Distance;
import homeward.episodes.EpisodeHistory;
import homeward.episodes.HistoricEpisode;
import homeward.episodes.HistoricReturn;
import homeward.episodes.How;
import homeward.intake.HistoricReport;
import homeward.intake.Reports;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.testkit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The story on one line: of merged children too, and only what the reader may know. */
@ModuleTest
class ChronologyModuleTest {

  private static final LocalDate BORN = LocalDate.of(2011, 10, 9);

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired Matches matches;
  @Autowired Reports reports;
  @Autowired EpisodeHistory episodes;
  @Autowired Chronology chronology;
  @Autowired Addresses addresses;
  @Autowired Access access;
  @Autowired Involvements involvements;
  @Autowired TestClock clock;
  @Autowired TestDatabase database;
  @Autowired PlatformTransactionManager transactions;

  Partnership partnership;
  String surname;
  ChildId child;

  @BeforeEach
  void aChildOfOakHouse() {
    clock.reset();
    partnership = new Partnership(register, professionals);
    surname = "Larkmoor" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    child =
        children.add(
            partnership.ofOakHouse("Tirion", surname, BORN, clock.instant()),
            partnership.oakManager);
  }

  @Test
  void theFactsOfMergedChildrenStandOnOneLine() {
    ChildId other =
        children.add(
            partnership.ofElmHouse("Tirion", surname, BORN, clock.instant()),
            partnership.elmManager);
    missing(child, Duration.ofDays(20));
    missing(other, Duration.ofDays(10));
    assertThat(kinds(story(partnership.oakWorker, child), FactKind.EPISODE_BEGAN)).hasSize(1);
    join(other);
    for (ChildId id : List.of(child, other)) {
      Story story = story(partnership.oakWorker, id);
      assertThat(kinds(story, FactKind.EPISODE_BEGAN))
          .extracting(Occurrence::at)
          .containsExactly(ago(Duration.ofDays(20)), ago(Duration.ofDays(10)));
      assertThat(kinds(story, FactKind.MERGED)).hasSize(1);
      assertThat(story.facts()).isSortedAccordingTo(Comparator.comparing(Occurrence::at));
    }
  }

  @Test
  void eachFactKeepsItsSourceAndNothingFromTheFutureStandsThere() {
    missing(child, Duration.ofDays(3));
    Story story = story(partnership.oakManager, child);
    Occurrence.Source told = kinds(story, FactKind.RETURNED).getFirst().source();
    assertThat(told.fromImport()).isTrue();
    assertThat(kinds(story, FactKind.MOVED).getFirst().source().by())
        .isEqualTo(partnership.oakManager.name());
    assertThat(story.facts()).allMatch(fact -> !fact.at().isAfter(clock.instant()));
  }

  @Test
  void anAddressNotToBeDivulgedIsMaskedAndItsHomeIsNotNamed() {
    int number = 300 + (int) (UUID.randomUUID().getLeastSignificantBits() & 0x3FF);
    String address = number + " Quarry Fold, Leek, ST13 7QQ";
    clock.advance(Duration.ofMinutes(1));
    arrangements.moveTo(
        access.permit(partnership.oakManager, child, ChildAction.ARRANGE),
        Residence.family(partnership.north, address, clock.instant()),
        Source.professional("social worker", clock.instant()));
    Permit protect = access.permit(partnership.inspector, child, AccessAction.PROTECT_ADDRESS);
    assertThat(lived(partnership.otherInspector)).contains(address);
    addresses.protect(protect, address, List.of());
    assertThat(lived(partnership.inspector)).contains(address);
    assertThat(lived(partnership.otherInspector)).doesNotContain(address);
    assertThat(story(partnership.otherInspector, child).places().values())
        .anyMatch(Chronology.Lived::masked);
  }

  @Test
  void anInterviewerSeesTimesMissingButNeitherReportsNorDecisions() {
    missing(child, Duration.ofDays(5));
    Professional interviewer = person(Post.INTERVIEWER);
    new TransactionTemplate(transactions)
        .executeWithoutResult(status ->
            involvements.open(
                child,
                Party.of(interviewer.id()),
                Because.INTERVIEWS_THE_CHILD,
                UUID.randomUUID(),
                clock.instant().minusSeconds(1),
                StandIn.OPERATOR));
    Story story = story(interviewer, child);
    assertThat(story.complete()).isFalse();
    assertThat(kinds(story, FactKind.EPISODE_BEGAN)).hasSize(1);
    assertThat(kinds(story, FactKind.REPORTED)).isEmpty();
    assertThat(kinds(story(partnership.oakWorker, child), FactKind.REPORTED)).hasSize(1);
    assertThat(story(partnership.oakWorker, child).complete()).isTrue();
  }

  @Test
  void aLookIsOneRowOfTheAuditAndAStrangerIsRefused() {
    story(partnership.oakWorker, child);
    assertThat(rows(partnership.oakWorker, "LOOKED")).isEqualTo(1);
    assertThatThrownBy(() -> story(partnership.elmWorker, child)).isInstanceOf(NotYours.class);
    assertThat(rows(partnership.elmWorker, "REFUSED")).isEqualTo(1);
  }

  private Story story(Professional reader, ChildId id) {
    return chronology.story(access.permit(reader, id, ChronologyAction.TIMELINE));
  }

  private List<String> lived(Professional reader) {
    return story(reader, child).places().values().stream().map(Chronology.Lived::address).toList();
  }

  private static List<Occurrence> kinds(Story story, FactKind kind) {
    return story.facts().stream().filter(fact -> fact.kind() == kind).toList();
  }

  private Instant ago(Duration ago) {
    return clock.instant().minus(ago);
  }

  private void missing(ChildId who, Duration ago) {
    BatchId batch = new BatchId(Ids.next(clock.instant()));
    Instant seen = ago(ago);
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          ReportId report =
              reports.recordHistory(
                  new HistoricReport(
                      UUID.randomUUID(),
                      who,
                      null,
                      partnership.north,
                      new HistoricReport.Told(
                          seen.plusSeconds(3600), seen, "Oak House", "Carer", Map.of()),
                      null,
                      batch),
                  StandIn.OPERATOR);
          episodes.openFromHistory(
              new HistoricEpisode(
                  report,
                  who,
                  seen,
                  seen.plusSeconds(3600),
                  partnership.north,
                  "staffordshire-stoke",
                  StandIn.OPERATOR,
                  batch,
                  new HistoricReturn(
                      seen.plusSeconds(7200),
                      seen.plusSeconds(9000),
                      "The park",
                      How.CARER,
                      Distance.TO_5)));
        });
  }

  private void join(ChildId other) {
    MatchProposal proposal =
        matches.open(access.reach(partnership.inspector, ChildAction.MATCHES)).stream()
            .filter(one -> one.added().child().equals(other))
            .findFirst()
            .orElseThrow();
    matches.join(
        access.permit(partnership.inspector, other, ChildAction.SETTLE_MATCH),
        access.permit(partnership.inspector, child, ChildAction.SETTLE_MATCH),
        proposal.id(),
        null);
  }

  private Professional person(Post post) {
    ProfessionalId id =
        register.addProfessional(partnership.council, post.words(), null, StandIn.OPERATOR);
    register.givePost(id, post, partnership.whole, null, StandIn.OPERATOR);
    return professionals.find(id).orElseThrow();
  }

  private long rows(Professional reader, String kind) {
    return database
        .asOwner()
        .sql(
            """
            select count(*) from audit.entry
            where actor = :actor and action = 'chronology.timeline' and kind = :kind
            """)
        .param("actor", reader.id().value())
        .param("kind", kind)
        .query(Long.class)
        .single();
  }
}
