package homeward.journeys;

import homeward.journeys.Cradle.Child;
import homeward.shared.Ids;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the need-to-know matrix asks for: one child of Alder House with everything that can be about
 * a child, and how the variables of each address are filled. An address with a variable nobody can
 * fill fails the matrix, so that a new address is thought about.
 */
final class Subjects {

  private final World world;
  private final Story story;
  private final Child child;
  private final Child drafted;
  private final UUID report;
  private final UUID absence;
  private final UUID episode;
  private final UUID interview;
  private final UUID match;
  private final UUID intervention;
  private @Nullable ImportedRows imported;
  private @Nullable UUID task;
  private final Caller carer;

  Subjects(World world) {
    this.world = world;
    this.story = new Story(world);
    this.child = world.cradle().ofAlderHouse(14);
    this.drafted = world.cradle().ofAlderHouse(13);
    this.episode = story.missing(child);
    this.report = query("select report_id from episodes.summaries where episode_id = :id", episode);
    story.found(episode);
    this.interview = story.interview(child);
    Caller manager = Caller.signIn(world, "interview-manager");
    manager.post(
        "/interviews/" + interview + "/interviewer",
        Map.of(
            "key", fresh().toString(),
            "version",
                manager.get("/interviews/" + interview).find("name=\"version\" value=\"([^\"]*)\""),
            "interviewer", world.cradle().person("interviewer").id().value().toString()));
    this.carer = Caller.signIn(world, "care-worker");
    this.absence = story.absent(world.cradle().ofAlderHouse(15));
    this.match =
        query(
            "select id from children.match_proposal where :id in (child_id, other_id)",
            world.cradle().sameAgainAtRowanLodge(child).value());
    this.intervention = asked();
  }

  private UUID asked() {
    Caller home = Caller.signIn(world, "home-manager");
    home.post(
        "/children/" + child.id() + "/interventions/new",
        Map.of(
            "key", fresh().toString(),
            "reason", "Somebody waits for her at school.",
            "level", "1",
            "immediate", "no"));
    return query(
        "select id from interventions.intervention where child_id = :id and origin = 'ASKED'",
        child.id().value());
  }

  /** Also an import, for the addresses about imports. */
  Subjects with(ImportedRows rows) {
    this.imported = rows;
    return this;
  }

  private ImportedRows imported() {
    return Objects.requireNonNull(imported, "Nothing was imported for this test");
  }

  /** The child everything is about. */
  Child child() {
    return child;
  }

  UUID report() {
    return report;
  }

  UUID episode() {
    return episode;
  }

  UUID absence() {
    return absence;
  }

  UUID interview() {
    return interview;
  }

  /** A draft of the care worker, new each time because forms change it. */
  UUID draft() {
    UUID draft = story.draft(carer, drafted);
    story.seen(carer, draft, Duration.ofHours(1));
    return draft;
  }

  /** The draft is no longer needed, so that nobody's list grows long. */
  void drop(UUID draft) {
    carer.post("/reports/drafts/" + draft + "/dropped", Map.of());
  }

  /**
   * The address with its variables filled.
   *
   * @throws AssertionError when nobody has said how to fill one
   */
  String fill(String pattern, UUID draft) {
    String path =
        pattern
            .replace("/reports/drafts/{id}", "/reports/drafts/" + draft)
            .replace("{about:episodes|absences|interviews}", "episodes")
            .replace("/tasking/actions/{id}", "/tasking/actions/" + tasking())
            .replace("/boards/{board}", "/boards/hub")
            .replaceAll("\\{step:([a-z-]+)[^}]*}", "$1")
            .replace("/reports/{id}", "/reports/" + report)
            .replace("/absences/{id}", "/absences/" + absence)
            .replace("/episodes/{id}", "/episodes/" + episode)
            .replace("/interviews/services/{id}", "/interviews/services/" + service())
            .replace("/interviews/{id}", "/interviews/" + interview)
            .replace("/form/{section}", "/form/harm")
            .replace("/interventions/{id}", "/interventions/" + intervention)
            .replace("/actions/{action}", "/actions/" + fresh())
            .replace("/imports/open/{report}", "/imports/open/" + imported().open())
            .replace("/imports/questions/{id}", "/imports/questions/" + imported().question())
            .replace("/imports/{id}/columns", "/imports/" + imported().undescribed() + "/columns")
            .replace("/imports/{id}/rows", "/imports/" + imported().undescribed() + "/rows")
            .replace("/joined/{match}", "/joined/" + match)
            .replace("/imports/{id}", "/imports/" + imported().batch())
            .replace("/children/matches/{id}", "/children/matches/" + match)
            .replace("/audit/emergencies/{id}", "/audit/emergencies/" + fresh())
            .replace("/children/{id}", "/children/" + child.id())
            .replace("/record/{section}", "/record/description")
            .replace("/markers/{marker}", "/markers/" + fresh())
            .replace("/questions/{code}", "/questions/" + question())
            .replace("/desks/{post}/{desk}", "/desks/duty-inspector/" + desk())
            .replace("/desks/{post}", "/desks/duty-inspector")
            .replace(
                "/protocols/{area}/{effectiveFrom}", "/protocols/staffordshire-stoke/2016-01-01")
            .replace("/protocols/{area}", "/protocols/staffordshire-stoke");
    if (path.contains("{")) {
      throw new AssertionError("Say in Subjects how to fill " + pattern);
    }
    return path;
  }

  /** A handover of the absent child for addresses of the absence, else of the missing one. */
  UUID handover(String pattern) {
    return pattern.startsWith("/absences/{id}")
        ? query(
            "select h.id from agencies.handover h join intake.absence a on a.child_id = h.child_id"
                + " where a.id = :id order by h.id limit 1",
            absence)
        : query(
            "select h.id from agencies.handover h where h.subject = :id order by h.id limit 1",
            report);
  }

  /** An action of the daily list about the child's episode, given to the hub coordinator. */
  private UUID tasking() {
    UUID known = task;
    if (known != null) {
      return known;
    }
    UUID added = story.task(episode, "hub-coordinator", "Ring the school");
    task = added;
    return added;
  }

  /** The team that answers for return interviews in the child's area. */
  private UUID service() {
    return world
        .behind()
        .sql(
            "select id from returninterviews.provider_team where protocol_area = 'staffordshire-stoke'"
                + " and area_id is null order by from_day limit 1")
        .query(UUID.class)
        .single();
  }

  private UUID fresh() {
    return Ids.next(world.now());
  }

  private UUID desk() {
    return world
        .behind()
        .sql("select id from agencies.desk where name = 'Duty inspector'")
        .query(UUID.class)
        .single();
  }

  private static String question() {
    return "out-of-character";
  }

  private UUID query(String sql, UUID id) {
    return world.behind().sql(sql).param("id", id).query(UUID.class).single();
  }
}
