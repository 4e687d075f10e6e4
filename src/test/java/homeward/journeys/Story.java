package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Caller.Reply;
import homeward.journeys.Cradle.Child;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The earlier chapters of the story, told quickly over HTTP by the same people, for journeys that
 * are about a later one.
 */
final class Story {

  private static final Pattern LAST_ID = Pattern.compile("([0-9a-f]{8}-[0-9a-f-]{27})[^-]*$");

  private final World world;

  Story(World world) {
    this.world = world;
  }

  /** A report that was sent. */
  record Report(UUID id, String reference) {}

  /** A draft of a report of this child, with nothing answered but who it is. */
  UUID draft(Caller carer, Child child) {
    String key = carer.get("/reports/new").find("name=\"key\" value=\"([^\"]+)\"");
    Reply begun =
        carer.post("/reports/new", Map.of("key", key, "child", child.id().value().toString()));
    return id(begun);
  }

  /** The child was last seen so long ago. */
  void seen(Caller carer, UUID draft, Duration ago) {
    Reply reply =
        carer.post(
            "/reports/drafts/" + draft + "/seen",
            Map.of(
                "seen",
                world.dayAgo(ago).equals("Today") ? "today" : "yesterday",
                "seen-time",
                world.timeAgo(ago),
                "then",
                "check"));
    assertThat(reply.location()).endsWith("/check");
  }

  /** The care worker of Alder House reports the child, last seen two hours ago. */
  Report report(Child child) {
    Caller carer = Caller.signIn(world, "care-worker");
    UUID draft = draft(carer, child);
    seen(carer, draft, Duration.ofHours(2));
    UUID report = id(carer.post("/reports/drafts/" + draft + "/check", Map.of("then", "next")));
    String reference =
        carer
            .get("/reports/" + report + "/sent")
            .find("Reference to read aloud<br><strong>([^<]+)");
    awaitProposal(report);
    return new Report(report, reference);
  }

  /** Until the protocol's proposal for the report is there, as everybody waits for it. */
  void awaitProposal(UUID report) {
    Soon.until(() ->
        world
                .behind()
                .sql("select count(*) from intake.category_proposal where report_id = :report")
                .param("report", report)
                .query(Integer.class)
                .single()
            > 0);
  }

  /** The id at the end of where an answer leads. */
  static UUID id(Reply reply) {
    Matcher matcher = LAST_ID.matcher(reply.location());
    if (!matcher.find()) {
      throw new AssertionError(reply.status() + " to '" + reply.location() + "':\n" + reply.body());
    }
    return UUID.fromString(matcher.group(1));
  }

  /** The duty inspector decides with a rationale; the answer. */
  Reply decide(Report report, Map<String, String> more) {
    Caller inspector = inspector();
    Reply form = inspector.get("/reports/" + report.id() + "/decision");
    Map<String, String> fields = new HashMap<>(more);
    for (String hidden : List.of("key", "seenDecision", "seenProposal")) {
      fields.put(hidden, form.find("name=\"" + hidden + "\" value=\"([^\"]*)\""));
    }
    return inspector.post("/reports/" + report.id() + "/decision", fields);
  }

  /** Reported and decided to be missing; the episode's id. */
  UUID missing(Child child) {
    Report report = report(child);
    Reply decided =
        decide(
            report,
            Map.of(
                "category", "missing",
                "rationale", "Not where expected, and nobody has heard from her since.",
                "otherwise", "Weighed with what the home knows."));
    assertThat(decided.status()).as(decided.body()).isEqualTo(303);
    return UUID.fromString(
        inspector().get("/reports/" + report.id() + "/proposal").find("/episodes/([0-9a-f-]{36})"));
  }

  /** Reported and decided to be absent, with a review in three hours; the absence's id. */
  UUID absent(Child child) {
    Report report = report(child);
    Reply decided =
        decide(
            report,
            Map.of(
                "category", "absent",
                "rationale", "With her grandmother, who rang; expected back this evening.",
                "otherwise", "She rang from there herself.",
                "furtherEnquiry", "no",
                "reviewAt", world.timeAgo(Duration.ofHours(-3)),
                "firstCallBackAt", world.timeAgo(Duration.ofHours(-1)),
                "every", "60",
                "agreedActions", "The home rings the grandmother at six.",
                "assessment", "Known to be careful, has money and a charged phone."));
    assertThat(decided.status()).as(decided.body()).isEqualTo(303);
    return UUID.fromString(
        inspector().get("/reports/" + report.id() + "/proposal").find("/absences/([0-9a-f-]{36})"));
  }

  /** The absent child came back to the home five minutes ago. */
  void backFromAbsence(UUID absence) {
    Caller carer = Caller.signIn(world, "care-worker");
    String key =
        carer
            .get("/absences/" + absence)
            .find("/absences/" + absence + "/return\"[\\s\\S]*?name=\"key\" value=\"([^\"]+)\"");
    Reply reply =
        carer.post(
            "/absences/" + absence + "/return",
            Map.of(
                "key",
                key,
                "place",
                "Alder House",
                "broughtBackBy",
                "Her grandmother",
                "backAt",
                world.timeAgo(Duration.ofMinutes(5))));
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
  }

  /** Found an hour ago and back at the home half an hour ago. */
  void found(UUID episode) {
    Caller inspector = inspector();
    sent(
        inspector,
        "/episodes/" + episode + "/found",
        Map.of(
            "medical", "NONE",
            "welfare", "Tired and cold, otherwise well",
            "place", "The bus station",
            "by", "The home's night worker",
            "how", "CARER",
            "distance", "TO_5"),
        Duration.ofHours(1));
    sent(
        inspector,
        "/episodes/" + episode + "/return",
        Map.of("to", "PLACEMENT", "broughtBy", "The night worker"),
        Duration.ofMinutes(30));
  }

  /** Missing, found and returned half an hour ago; the interview that is owed. */
  UUID returned(Child child) {
    UUID episode = missing(child);
    found(episode);
    return interview(child);
  }

  /** The interview owed to the child, as soon as there is one. */
  UUID interview(Child child) {
    Caller manager = Caller.signIn(world, "interview-manager");
    String list = "/children/" + child.id().value() + "/interviews";
    Soon.until(() -> manager.get(list).body().contains("/interviews/"));
    return UUID.fromString(manager.get(list).find("/interviews/([0-9a-f-]{36})"));
  }

  private Caller inspector() {
    return Caller.signIn(world, "duty-inspector");
  }

  /** Sends the form of a page about something that happened so long ago. */
  void sent(Caller by, String path, Map<String, String> fields, Duration ago) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("key", by.get(path).find("name=\"key\" value=\"([^\"]+)\""));
    all.put("at-which", world.dayAgo(ago).equals("Today") ? "today" : "yesterday");
    all.put("at-time", world.timeAgo(ago));
    Reply reply = by.post(path, all);
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
  }
}
