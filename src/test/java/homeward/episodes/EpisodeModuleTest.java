package homeward.episodes;

import homeward.access.Permit;
import homeward.agencies.HandoverLog;
import homeward.agencies.Handovers;
import homeward.episodes.facts.AcceptingAnswer;
import homeward.episodes.facts.CheckAnswer;
import homeward.episodes.facts.ClosingAnswer;
import homeward.episodes.facts.ClosingCode;
import homeward.episodes.facts.FindingAnswer;
import homeward.episodes.facts.HandingAnswer;
import homeward.episodes.facts.Medical;
import homeward.episodes.facts.NewCheck;
import homeward.episodes.facts.NewClosing;
import homeward.episodes.facts.NewFinding;
import homeward.episodes.facts.NewHandover;
import homeward.episodes.facts.NewReturn;
import homeward.episodes.facts.ReturnAnswer;
import homeward.episodes.facts.ReturnedTo;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What module tests of episodes do again and again. */
@ModuleTest
@Import(EpisodeWorld.class)
@RecordApplicationEvents
abstract class EpisodeModuleTest {

  @Autowired protected EpisodeWorld world;
  @Autowired protected Episodes episodes;
  @Autowired protected EpisodeOwners owners;
  @Autowired protected EpisodeNews news;
  @Autowired protected EpisodeHistory history;
  @Autowired protected EpisodeReading reading;
  @Autowired protected Handovers handovers;
  @Autowired protected JdbcClient jdbc;
  @Autowired protected TestClock clock;
  @Autowired protected ApplicationEvents events;

  private EpisodeWorld.@Nullable Place made;

  @BeforeEach
  void aFreshPlace() {
    clock.reset();
    made = world.place();
  }

  protected EpisodeWorld.Place place() {
    return Objects.requireNonNull(made);
  }

  protected Opening importOf(
      ChildId child, BatchId batch, Instant seen, @Nullable HistoricReturn returned) {
    return history.openFromHistory(
        new HistoricEpisode(
            new ReportId(UUID.randomUUID()),
            child,
            seen,
            seen.plusSeconds(600),
            place().area().id(),
            "staffordshire-stoke/2016-01-01/test",
            StandIn.OPERATOR,
            batch,
            returned));
  }

  protected static HistoricReturn ended(Instant at) {
    return new HistoricReturn(at.minusSeconds(60), at, null, How.POLICE, Distance.TO_5);
  }

  protected FindingAnswer found(
      Professional who,
      ChildId child,
      EpisodeId episode,
      Instant at,
      @Nullable UUID corrects,
      UUID key) {
    return episodes.recordFound(
        world.permit(who, child, EpisodeAction.RECORD_FOUND),
        episode,
        new NewFinding(
            at,
            "the bus station",
            "a bus driver",
            How.OTHER,
            Distance.TO_5,
            Medical.NONE,
            "tired",
            corrects,
            key));
  }

  protected ReturnAnswer returned(
      Professional who,
      ChildId child,
      EpisodeId episode,
      Instant at,
      @Nullable UUID corrects,
      UUID key) {
    return episodes.recordReturn(
        world.permit(who, child, EpisodeAction.RECORD_RETURN),
        episode,
        newReturn(at, corrects, key));
  }

  protected static NewReturn newReturn(Instant at, @Nullable UUID corrects, UUID key) {
    return new NewReturn(at, ReturnedTo.PLACEMENT, null, null, corrects, key);
  }

  protected CheckAnswer check(ChildId child, EpisodeId episode, Instant at) {
    return episodes.recordSafeAndWell(
        world.permit(place().callHandler(), child, EpisodeAction.RECORD_CHECK),
        episode,
        new NewCheck(
            at,
            "an officer",
            new NewCheck.Account("an argument", "at a friend's", "was hungry", "felt safe", null),
            new NewCheck.Harm(null, null, null, null),
            UUID.randomUUID()));
  }

  protected ClosingAnswer close(
      Professional who,
      ChildId child,
      EpisodeId episode,
      @Nullable Instant seen,
      @Nullable String override) {
    return episodes.close(
        world.permit(who, child, EpisodeAction.CLOSE),
        episode,
        new NewClosing(
            ClosingCode.MISSING_PERSON,
            seen == null ? null : new NewClosing.Welfare(true, "an officer", seen),
            override,
            UUID.randomUUID()));
  }

  protected HandingAnswer give(ChildId child, EpisodeId episode) {
    return owners.give(
        world.permit(place().inspector(), child, EpisodeAction.HAND_OVER),
        episode,
        new NewHandover(
            place().managerDesk().id(),
            "last seen at the station",
            "the friend's phone",
            "not graded yet",
            clock.instant().plus(Duration.ofHours(4)),
            UUID.randomUUID()));
  }

  protected AcceptingAnswer accept(Professional who, ChildId child, EpisodeId episode) {
    return owners.accept(world.permit(who, child, EpisodeAction.HAND_OVER), episode);
  }

  protected HandoverLog handoverLog(ChildId child, EpisodeId episode) {
    UUID ownership =
        jdbc.sql("select max(id::text)::uuid from episodes.ownership where episode_id = :id")
            .param("id", episode.value())
            .query(UUID.class)
            .single();
    Permit permit = world.permit(place().inspector(), child, EpisodeAction.OPEN);
    return handovers.log(permit, "episodes.own", ownership).orElseThrow();
  }

  protected EpisodeSummary summary(ChildId child, EpisodeId episode) {
    return reading.summary(world.permit(place().inspector(), child, EpisodeAction.OPEN), episode);
  }

  protected List<String> matters(ChildId child) {
    return jdbc.sql("select matter from episodes.promises where child_id = :child order by matter")
        .param("child", child.value())
        .query((row, number) -> row.getString("matter"))
        .list();
  }

  protected Instant due(ChildId child, String matter) {
    return jdbc.sql("select due_at from episodes.promises where child_id = :child and matter = :m")
        .param("child", child.value())
        .param("m", matter)
        .query(java.time.OffsetDateTime.class)
        .single()
        .toInstant();
  }

  protected int count(String table, EpisodeId episode) {
    return jdbc.sql("select count(*) from " + table + " where episode_id = :id")
        .param("id", episode.value())
        .query(Integer.class)
        .single();
  }

  protected int refusals(Professional who, EpisodeAction action) {
    return jdbc.sql(
            """
            select count(*) from audit.entry
            where actor = :who and action = :action and kind = 'REFUSED'
            """)
        .param("who", who.id().value())
        .param("action", action.code())
        .query(Integer.class)
        .single();
  }
}
