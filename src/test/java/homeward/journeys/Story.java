package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.journeys.Caller.Reply;
import homeward.journeys.Cradle.Child;
import java.time.Duration;
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
                "seen", world.dayAgo(ago).equals("Today") ? "today" : "yesterday",
                "seen-time", world.timeAgo(ago),
                "then", "check"));
    assertThat(reply.location()).endsWith("/check");
  }

  /** The care worker of Alder House reports the child, last seen two hours ago. */
  Report report(Child child) {
    Caller carer = Caller.signIn(world, "care-worker");
    UUID draft = draft(carer, child);
    seen(carer, draft, Duration.ofHours(2));
    UUID report = id(carer.post("/reports/drafts/" + draft + "/check", Map.of("then", "next")));
    String reference =
        carer.get("/reports/" + report + "/sent").find("Reference to read aloud<br><strong>([^<]+)");
    awaitProposal(report);
    return new Report(report, reference);
  }

  /** Until the protocol's proposal for the report is there, as everybody waits for it. */
  void awaitProposal(UUID report) {
    Soon.until(
        () ->
            world
                    .behind()
                    .sql("select count(*) from intake.proposal where report_id = :report")
                    .param("report", report)
                    .query(Integer.class)
                    .single()
                > 0);
  }

  /** The id at the end of where an answer leads. */
  static UUID id(Reply reply) {
    Matcher matcher = LAST_ID.matcher(reply.location());
    if (!matcher.find()) {
      throw new AssertionError(
          reply.status() + " to '" + reply.location() + "':\n" + reply.body());
    }
    return UUID.fromString(matcher.group(1));
  }

  /** The duty inspector decides with a rationale; the answer. */
  Reply decide(Report report, Map<String, String> more) {
    Caller inspector = Caller.signIn(world, "duty-inspector");
    Reply form = inspector.get("/reports/" + report.id() + "/decision");
    Map<String, String> fields = new java.util.HashMap<>(more);
    for (String hidden : java.util.List.of("key", "seenDecision", "seenProposal")) {
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
        Caller.signIn(world, "duty-inspector")
            .get("/reports/" + report.id() + "/proposal")
            .find("/episodes/([0-9a-f-]{36})"));
  }
}
