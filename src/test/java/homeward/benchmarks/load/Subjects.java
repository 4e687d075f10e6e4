package homeward.benchmarks.load;

import homeward.benchmarks.load.Client.Reply;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is sent: for each child of an area a draft with every question answered. The first draft of
 * an area is filled in page by page over HTTP; the others are copies of its rows for other
 * children, made by SQL outside the measured time.
 */
final class Subjects {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Pattern ID = Pattern.compile("([0-9a-f]{8}-[0-9a-f-]{27})");
  private static final int MOST_QUESTIONS = 60;

  private static final String[] TABLES = {
    "create schema load",
    """
    create table load.subject (n serial primary key, area uuid, child uuid, record uuid, draft uuid, key uuid)
    """
  };

  private static final String[] CHILDREN = {
    """
    insert into load.subject (area, child, record, draft, key)
    select ?, uuidv7(), uuidv7(), uuidv7(), gen_random_uuid() from generate_series(1, cast(? as integer))
    """,
    """
    insert into children.person_record (id, surname, forenames, date_of_birth, sex, source, supplied_by,
      obtained_at, search_name, match_keys, recorded_at, recorded_by)
    select record, 'Loadby' || n, 'Child', date '2011-01-01' + n % 1500, 'NOT_GIVEN', 'load', 'made for the benchmark',
      now(), ' child loadby' || n || ' ', array['load:' || n], now(), area
    from load.subject where n > cast(? as integer)
    """,
    """
    insert into children.child (id, reference, area_id, survivor_id, person_record_id, recorded_at, recorded_by)
    select child, 'HW-' || translate(lpad(to_hex(n / 256), 4, '0'), 'abcdef01', 'ABCDEFGH') || '-'
      || translate(lpad(to_hex(n % 256), 2, '0'), 'abcdef01', 'ABCDEFGH'), area, child, record, now(), area
    from load.subject where n > cast(? as integer)
    """,
    """
    insert into children.membership (id, person_record_id, child_id, because, names_child, from_at, recorded_at, recorded_by)
    select uuidv7(), record, child, 'CREATED', true, now(), now(), area
    from load.subject where n > cast(? as integer)
    """,
    """
    insert into access.involvement (id, child_id, party_kind, party, because, source, from_at, recorded_at, recorded_by)
    select uuidv7(), child, 'AREA', area, 'LIVES_IN_THE_AREA', child, now() - interval '1 day', now(), area
    from load.subject where n > cast(? as integer)
    """
  };

  private static final String[] DRAFTS = {
    """
    insert into intake.draft (id, form_key, post, area_id, team_id, recorded_at, recorded_by)
    select s.draft, s.key, t.post, t.area_id, t.team_id, t.recorded_at, t.recorded_by
    from load.subject s cross join intake.draft t
    where s.n > cast(? as integer) and t.id = ?
    """,
    """
    insert into intake.draft_answer (id, draft_id, question, answer, recorded_at, recorded_by)
    select uuidv7(), s.draft, t.question, case t.question when 'child' then s.child::text else t.answer end,
           t.recorded_at, t.recorded_by
    from load.subject s cross join intake.draft_answer t
    where s.n > cast(? as integer) and t.draft_id = ?
    """
  };

  private final Behind behind;
  private final String userName;
  private final String area;
  private final Queue<Subject> left = new ConcurrentLinkedQueue<>();
  private String model = "";

  private Subjects(Behind behind, String userName, String area) {
    this.behind = behind;
    this.userName = userName;
    this.area = area;
  }

  /** A child with a draft that nobody has sent. Ids as text. */
  record Subject(String draft, String child, String record) {}

  /** The tables the subjects are kept in; once. */
  static void prepare(Behind behind) throws SQLException {
    for (String table : TABLES) {
      behind.run(table);
    }
  }

  /** Those of the area of a call handler, who fills in the first draft. */
  static Subjects of(RunningApplication application, Behind behind, String userName)
      throws IOException, SQLException {
    String area =
        behind
            .rows(
                """
                select h.area_id from agencies.account a
                join agencies.post_held h on h.professional_id = a.professional_id
                where a.user_name = ?
                """,
                userName)
            .getFirst()
            .getFirst();
    Subjects subjects = new Subjects(behind, userName, area);
    try (Client client = Client.signedIn(application, userName)) {
      subjects.model = subjects.fillIn(client, application.now().atZone(LONDON));
    }
    return subjects;
  }

  /** Who sends them. */
  String userName() {
    return userName;
  }

  /** Makes so many that at least this many are left. */
  void atLeast(int many) throws SQLException {
    int missing = many - left.size();
    if (missing > 0) {
      long before = children(missing);
      for (String sql : DRAFTS) {
        behind.run(sql, before, UUID.fromString(model));
      }
      behind
          .rows(
              "select draft, child, record from load.subject where n > cast(? as integer) order by n",
              before)
          .forEach(row -> left.add(new Subject(row.get(0), row.get(1), row.get(2))));
      // As autovacuum does within a minute: the planner must know how much there is.
      behind.run("analyze");
    }
  }

  /** The next one. */
  Subject next() {
    Subject next = left.poll();
    if (next == null) {
      throw new IllegalStateException(
          "There are no drafts left: this machine is faster than expected, allow more");
    }
    return next;
  }

  /** Sends one, as the button at the end of the form does; the report's id. */
  static String send(Client client, Subject subject) throws IOException {
    Reply reply =
        client.post("/reports/drafts/" + subject.draft() + "/check", Map.of("then", "next"));
    if (reply.status() != 303 || !reply.location().endsWith("/sent")) {
      throw new IllegalStateException("A report was not sent: " + reply);
    }
    return id(reply.location());
  }

  private long children(int many) throws SQLException {
    long before = behind.number("select coalesce(max(n), 0) from load.subject");
    behind.run(CHILDREN[0], area, many);
    for (int next = 1; next < CHILDREN.length; next++) {
      behind.run(CHILDREN[next], before);
    }
    return before;
  }

  /** A whole report by telephone, page by page, up to the last one. */
  private String fillIn(Client client, ZonedDateTime now) throws IOException, SQLException {
    long before = children(1);
    String child =
        behind
            .rows("select child from load.subject where n > cast(? as integer)", before)
            .getFirst()
            .getFirst();
    String key = client.get("/reports/new").find("name=\"key\" value=\"([^\"]+)\"");
    String draft = id(client.post("/reports/new", Map.of("key", key, "child", child)).location());
    String path = "/reports/drafts/" + draft + "/";
    ZonedDateTime seen = now.minus(Duration.ofHours(2));
    follow(
        client.post(
            path + "informant",
            Map.of(
                "informant-name",
                "Robin Hale",
                "informant-relation",
                "Foster carer",
                "informant-phone",
                "01632 960001",
                "then",
                "next")));
    follow(
        client.post(
            path + "seen",
            Map.of(
                "seen",
                seen.toLocalDate().equals(now.toLocalDate()) ? "today" : "yesterday",
                "seen-time",
                seen.format(DateTimeFormatter.ofPattern("HH:mm")),
                "missing-from",
                "Home",
                "seen-by",
                "The foster carer",
                "then",
                "next")));
    follow(
        client.post(
            path + "this-time",
            Map.of(
                "clothing",
                "A red coat and jeans",
                "has-with-them",
                "A telephone",
                "intended",
                "To meet a friend in town",
                "worried",
                "Does not answer",
                "then",
                "next")));
    Reply next = follow(client.get(path + "questions"));
    for (int asked = 0;
        asked < MOST_QUESTIONS && next.location().contains("/questions/");
        asked++) {
      next =
          follow(
              client.post(
                  next.location(),
                  Map.of(
                      "answer",
                      "no",
                      "then",
                      "next",
                      "words",
                      "Asked everybody at home and the school; nothing is known of it.")));
    }
    follow(
        client.post(path + "enquiries", Map.of("enquiries", "Rang two friends", "then", "next")));
    return draft;
  }

  private static Reply follow(Reply reply) {
    if (reply.status() != 303) {
      throw new IllegalStateException("The first draft could not be filled in: " + reply);
    }
    return reply;
  }

  private static String id(String location) {
    Matcher matcher = ID.matcher(location);
    if (!matcher.find()) {
      throw new IllegalStateException("No id in " + location);
    }
    return matcher.group(1);
  }
}
