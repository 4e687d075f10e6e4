package homeward.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.episodes.Distance;
import homeward.intake.DecisionOutcome;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened to five children; counted by hand in {@code handcounted/monthly-report.txt}. */
final class HandCountedStory {

  private final SmallWorld world;
  private final JdbcClient jdbc;
  private final AreaId area;
  private @Nullable UUID refused;
  private List<UUID> talks = List.of();

  HandCountedStory(SmallWorld world, JdbcClient jdbc, AreaId area) {
    this.world = world;
    this.jdbc = jdbc;
    this.area = area;
  }

  /** Two years of five children. */
  void happens() {
    ChildId ash = world.child("Ash");
    ChildId briar = world.child("Briar");
    ChildId clover = world.child("Clover");
    ChildId dale = world.child("Dale");
    ChildId elder = world.child("Elder");
    spring(ash, briar);
    refused = july(clover);
    talks = august(briar, dale);
    autumn(ash, briar, elder);
  }

  private void spring(ChildId ash, ChildId briar) {
    missing(
        ash,
        "2024-02-29T22:00:00Z",
        "2024-02-29T23:30:00Z",
        "2024-03-01T06:00:00Z",
        Distance.TO_5,
        "2024-03-01T06:30:00Z");
    absent(briar, "2024-03-31T00:30:00Z", "2024-03-31T00:50:00Z", "2024-03-31T03:00:00Z");
    missing(
        ash,
        "2024-03-31T20:00:00Z",
        "2024-03-31T23:30:00Z",
        "2024-04-01T19:59:00Z",
        Distance.OVER_80,
        "2024-04-01T20:30:00Z");
  }

  private UUID july(ChildId clover) {
    ReportId report = world.reported(clover, "2025-07-31T20:00:00Z", "2025-07-31T20:30:00Z");
    DecisionOutcome.Decided absent = world.absent(report, clover);
    EpisodeId episode =
        world.becameMissing(report, clover, absent.decision().id(), "2025-07-31T23:40:00Z");
    world.back(episode, clover, "2025-08-01T20:00:00Z", Distance.TO_40, "2025-08-01T20:30:00Z");
    return episode.value();
  }

  /** The subjects of the interviews: too late, in time, no contact. */
  private List<UUID> august(ChildId briar, ChildId dale) {
    ReportId first = world.reported(dale, "2025-07-31T23:10:00Z", "2025-07-31T23:30:00Z");
    EpisodeId long_ = world.missing(first, dale);
    world.reportedByTheControlRoom(dale, "2025-07-31T23:10:00Z", "2025-08-01T01:00:00Z");
    world.back(long_, dale, "2025-08-08T23:10:00Z", Distance.DECLINED, "2025-08-08T23:30:00Z");
    UUID again =
        missing(
            dale,
            "2025-08-20T10:00:00Z",
            "2025-08-20T11:00:00Z",
            "2025-08-20T17:59:00Z",
            Distance.TO_10,
            "2025-08-20T18:10:00Z");
    UUID absence =
        absent(briar, "2025-08-21T10:00:00Z", "2025-08-21T10:10:00Z", "2025-08-21T12:00:00Z");
    absent(dale, "2025-08-22T10:00:00Z", "2025-08-22T10:15:00Z", "2025-08-22T13:00:00Z");
    return List.of(long_.value(), again, absence);
  }

  private void autumn(ChildId ash, ChildId briar, ChildId elder) {
    ReportId collected = world.reported(briar, "2025-10-10T09:30:00Z", "2025-10-10T10:00:00Z");
    world.neither(collected, briar);
    ReportId night = world.reported(elder, "2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z");
    world.missing(night, elder);
    world.reported(ash, "2025-10-31T22:00:00Z", "2025-10-31T23:30:00Z");
  }

  private UUID missing(
      ChildId child, String seen, String reported, String found, Distance far, String back) {
    EpisodeId episode = world.missing(world.reported(child, seen, reported), child);
    world.back(episode, child, found, far, back);
    return episode.value();
  }

  private UUID absent(ChildId child, String seen, String reported, String back) {
    UUID absence =
        Objects.requireNonNull(
            world.absent(world.reported(child, seen, reported), child).absence());
    world.back(absence, child, back);
    return absence;
  }

  /** The records come by themselves; what became of them is written down here. */
  void interviews() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(
                    jdbc.sql(
                            "select count(*) from returninterviews.figures"
                                + " where area_id = :area and returned_at is not null")
                        .param("area", area.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(8));
    ended(Objects.requireNonNull(refused), "DECLINED", null, "2025-08-03T10:00:00Z");
    ended(talks.get(0), "HELD", null, "2025-08-11T23:31:00Z");
    ended(talks.get(1), "HELD", null, "2025-08-23T18:10:00Z");
    ended(talks.get(2), "NOT_POSSIBLE", "NO_CONTACT", "2025-08-25T10:00:00Z");
  }

  private void ended(UUID subject, String kind, @Nullable String reason, String at) {
    jdbc.sql(
            """
            insert into returninterviews.ending
              (id, interview_id, kind, reason, form_key, happened_at, recorded_at, recorded_by)
            select gen_random_uuid(), i.id, :kind, cast(:reason as text), gen_random_uuid(), cast(:at as timestamptz),
                   cast(:at as timestamptz), :by
            from returninterviews.interview i where i.subject = :subject
            """)
        .param("kind", kind)
        .param("reason", reason)
        .param("at", at)
        .param("by", StandIn.OPERATOR.value())
        .param("subject", subject)
        .update();
  }
}
