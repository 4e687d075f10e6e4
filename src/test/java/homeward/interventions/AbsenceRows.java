package homeward.interventions;

import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Absences written where intake keeps them, with nothing told to anybody. */
final class AbsenceRows {

  private final InterventionWorld world;
  private final TestClock clock;

  AbsenceRows(InterventionWorld world, TestClock clock) {
    this.world = world;
    this.clock = clock;
  }

  /** A report decided to be absent, so many days ago; the report. */
  UUID absent(ChildId child, int daysAgo, String place) {
    UUID report = Ids.next(clock.instant());
    report(report, child, daysAgo, place, null);
    UUID decision = decision(report, child, "ABSENT", null);
    world
        .owner()
        .sql(
            """
            insert into intake.absence (id, report_id, child_id, area_id, decision_id, started_at, call_back_minutes,
              agreed_actions, assessment, recorded_at, recorded_by)
            values (:id, :report, :child, :area, :decision, :began, 60, 'ring', 'careful', :now, :by)
            """)
        .param("id", Ids.next(clock.instant()))
        .param("report", report)
        .param("child", child.value())
        .param("area", world.area.value())
        .param("decision", decision)
        .param("began", Moments.at(clock.instant().minus(Duration.ofDays(daysAgo))))
        .param("now", Moments.at(clock.instant()))
        .param("by", world.homeManager.id().value())
        .update();
    return report;
  }

  /** The absence of this report ends, and its episode starts a day after the absence. */
  void becameMissing(UUID report) {
    UUID before =
        world
            .owner()
            .sql("select id from intake.decision where report_id = :r")
            .param("r", report)
            .query(UUID.class)
            .single();
    UUID decision = decision(report, world.child, "MISSING", before);
    world
        .owner()
        .sql(
            """
            insert into intake.absence_end (absence_id, kind, decision_id, form_key, happened_at, recorded_at, recorded_by)
            select a.id, 'BECAME_MISSING', :decision, :key, :now, :now, :by
            from intake.absence a where a.report_id = :report
            """)
        .param("decision", decision)
        .param("key", UUID.randomUUID())
        .param("report", report)
        .param("now", Moments.at(clock.instant()))
        .param("by", world.homeManager.id().value())
        .update();
    world.episode(world.child, clock.instant().minus(Duration.ofDays(88)), null, clock, report);
  }

  private UUID decision(UUID report, ChildId child, String category, @Nullable UUID before) {
    UUID decision = Ids.next(clock.instant());
    world
        .owner()
        .sql(
            """
            insert into intake.decision (id, report_id, child_id, previous_id, category, rationale, for_review,
              least_response, protocol_version, clause, joined_episode, form_key, recorded_at, recorded_by)
            values (:id, :report, :child, cast(:before as uuid), :category, 'why', false, '{}', 'test', 'test', false,
                    :id, :now, :by)
            """)
        .param("id", decision)
        .param("report", report)
        .param("child", child.value())
        .param("before", before)
        .param("category", category)
        .param("now", Moments.at(clock.instant()))
        .param("by", world.homeManager.id().value())
        .update();
    return decision;
  }

  /** A report of a child who is not where expected. */
  void report(UUID id, ChildId child, int daysAgo, String place, @Nullable UUID batch) {
    world
        .owner()
        .sql(
            """
            insert into intake.report (id, reference, form_key, child_id, area_id, kind, police_now, missing_from,
              reported_at, recorded_at, recorded_by, batch_id)
            values (:id, :reference, :id, :child, :area, 'MISSING', false, :place, :reported, :now, :by,
                    cast(:batch as uuid))
            """)
        .param("id", id)
        .param("reference", "A" + id)
        .param("child", child.value())
        .param("area", world.area.value())
        .param("place", place)
        .param("reported", Moments.at(clock.instant().minus(Duration.ofDays(daysAgo))))
        .param("now", Moments.at(clock.instant()))
        .param("by", world.homeManager.id().value())
        .param("batch", batch)
        .update();
  }
}
