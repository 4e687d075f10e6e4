package homeward.exchange;

import homeward.agencies.AgencyKind;
import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.running.Receiving.Offered;
import homeward.exchange.running.Runs;
import homeward.shared.AgencyId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An area of its own with an inspector, and files to import into it. */
public class ImportWorld {

  public static final String HEADINGS =
      "Ref,Surname,Forenames,DOB,Sex,Ethnicity,MissingFrom,HomeAddressPostcode,District,LookedAfter,"
          + "PlacingAuthority,LastSeen,ReportedAt,Category,Risk,CSEMarker,FoundAt,ReturnedAt,FoundBy,"
          + "FoundPostcodeDistrict,DistanceMiles,ClosureCode,Informant\n";

  private static final String CLOSED_ROW =
      "01/12/2025 20:00,01/12/2025 21:00,Missing,Low,,01/12/2025 23:00,01/12/2025"
          + " 23:30,Police,ST4,2.0,Missing Person,Parent";

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String WAITS =
      """
      select count(*) from platform.event_publication
      where completion_date is null and event_type like '%.intake.History%'
      """;

  private final Register register;
  private final Professionals professionals;
  private final Imports imports;
  private final Runs runs;
  private final JdbcClient jdbc;

  public ImportWorld(
      Register register, Professionals professionals, Imports imports, Runs runs, JdbcClient jdbc) {
    this.register = register;
    this.professionals = professionals;
    this.imports = imports;
    this.runs = runs;
    this.jdbc = jdbc;
  }

  public Area area() {
    String code = "area-" + UUID.randomUUID();
    return register.addArea(code, code, null, "staffordshire-stoke");
  }

  public Professional inspector(Area area) {
    AgencyId agency =
        register.addAgency("Force " + UUID.randomUUID(), AgencyKind.POLICE, StandIn.OPERATOR);
    ProfessionalId id =
        register.addProfessional(agency, "Robin Vale", "Inspector", StandIn.OPERATOR);
    register.givePost(id, Post.DUTY_INSPECTOR, area.id(), null, StandIn.OPERATOR);
    register.addDesk(Post.DUTY_INSPECTOR, area.id(), "Desk " + UUID.randomUUID(), StandIn.OPERATOR);
    return professionals.find(id).orElseThrow();
  }

  public static ByteSource file(String... rows) {
    byte[] bytes = (HEADINGS + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    return () -> new ByteArrayInputStream(bytes);
  }

  /** Two rows whose child is recognised by score under another forename. */
  public static ByteSource oneChildUnderTwoNames() {
    String run = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "m";
    return file(
        "J/" + run + "/1,Mar" + run + ",Danny,14/05/2011,M,,Home address,,,N,," + CLOSED_ROW,
        "J/"
            + run
            + "/2,Mar"
            + run
            + ",Daniel,14/05/2011,M,,Home address,,,N,,"
            + CLOSED_ROW.replace("01/12/2025", "10/12/2025"));
  }

  /** Imported, and everything that follows by itself is done. */
  public Batch imported(Area area, ByteSource source) {
    Batch batch = run(area, source, Run.Kind.IMPORT);
    settle();
    return batch;
  }

  /** Waits until what follows from history was worked out. */
  public void settle() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (jdbc.sql(WAITS).query(Integer.class).single() > 0) {
      if (System.nanoTime() > end) {
        throw new AssertionError("What follows from history was not worked out in " + PATIENCE);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  /** A file given in the browser, for which nobody has said yet which column is which. */
  public Batch waitingForItsColumns(Area area) {
    String text =
        OtherSource.of(
            (HEADINGS + "U/1,Marchbank,Kerry,14/05/2011,F,,Home address,,,N,," + CLOSED_ROW + "\n")
                .getBytes(StandardCharsets.UTF_8),
            StandardCharsets.UTF_8);
    ByteSource file =
        OtherSource.file(
            "Shoe" + UUID.randomUUID() + "," + text.replace("\n", "\n38,").replaceAll("38,$", ""));
    if (imports.upload("other.csv", file, area.id(), UUID.randomUUID(), StandIn.OPERATOR)
        instanceof Imports.Giving.Given(Batch batch)) {
      return batch;
    }
    throw new IllegalArgumentException("The file was refused");
  }

  Batch run(Area area, ByteSource source, Run.Kind kind) {
    return run(area, source, null, kind);
  }

  Batch run(Area area, ByteSource source, @Nullable String profile, Run.Kind kind) {
    Offered file = new Offered("police.csv", source, area.id(), profile);
    if (imports.begin(file, kind, StandIn.OPERATOR) instanceof Imports.Giving.Given(Batch batch)) {
      runs.carryOut(batch, kind, source, StandIn.OPERATOR);
      return imports.find(batch.id()).orElseThrow();
    }
    throw new IllegalArgumentException("The file was refused");
  }

  /** Rows of every table but those that log imports, messages and looks. */
  TreeMap<String, Long> everyCount() {
    TreeMap<String, Long> counts = new TreeMap<>();
    for (String table : tables("true")) {
      if (!table.matches(
          "exchange\\.(batch|batch_profile|profile|profile_version|run|undone|rejected_row)|audit\\..*|platform\\..*|web\\..*|public\\..*")) {
        counts.put(table, count("select count(*) from " + table));
      }
    }
    return counts;
  }

  /** Tables that hold something of the batch, the log of imports aside. */
  List<String> tablesWith(Batch batch) {
    List<String> found = new ArrayList<>();
    String carries =
        "exists (select 1 from information_schema.columns c where c.table_schema = t.table_schema"
            + " and c.table_name = t.table_name and c.column_name = 'batch_id')";
    for (String table : tables(carries)) {
      boolean log =
          table.equals("exchange.run")
              || table.equals("exchange.undone")
              || table.equals("exchange.batch_profile");
      if (!log && of(table, batch) > 0) {
        found.add(table);
      }
    }
    return found;
  }

  long of(String table, Batch batch) {
    return jdbc.sql("select count(*) from " + table + " where batch_id = :batch")
        .param("batch", batch.id().value())
        .query(Long.class)
        .single();
  }

  long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private List<String> tables(String where) {
    return jdbc.sql(
            "select t.table_schema || '.' || t.table_name from information_schema.tables t"
                + " where t.table_type = 'BASE TABLE' and t.table_schema not in ('pg_catalog',"
                + " 'information_schema') and "
                + where)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
