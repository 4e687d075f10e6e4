package homeward.exchange.web;

import homeward.agencies.Areas;
import homeward.agencies.Professionals;
import homeward.exchange.Batch;
import homeward.exchange.ImportAction;
import homeward.exchange.Imports;
import homeward.exchange.Run;
import homeward.exchange.domain.plan.ImportCounts;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.govuk.SummaryRow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an import into words. */
@Component
class BatchPages {

  private static final int FIRST_REJECTED = 20;

  private final Imports imports;
  private final Areas areas;
  private final Professionals professionals;
  private final Live live;
  private final Clock clock;

  BatchPages(Imports imports, Areas areas, Professionals professionals, Live live, Clock clock) {
    this.imports = imports;
    this.areas = areas;
    this.professionals = professionals;
    this.live = live;
    this.clock = clock;
  }

  /** One import; the mark is taken before it is read. */
  BatchPage page(Batch found, Professional reader, String message) {
    LiveMark mark = live.mark(found.topic());
    Batch batch = imports.find(found.id()).orElseThrow();
    Run run = batch.imported() == null ? batch.preview() : batch.imported();
    String state = state(batch);
    String failure = run == null || run.failure() == null ? "" : run.failure();
    return new BatchPage(
        batch.id().value(),
        new BatchPage.About(batch.reference(), file(batch)),
        progress(batch, run, state),
        counts(run),
        new BatchPage.May(
            state.equals("LOOKED") && ReadersImports.may(reader, ImportAction.IMPORT),
            (state.equals("COLUMNS") || state.equals("LOOKED"))
                && batch.file().bytes() > 0
                && ReadersImports.may(reader, ImportAction.IMPORT),
            state.equals("DONE") && ReadersImports.may(reader, ImportAction.UNDO)),
        message.isEmpty() ? failure : message,
        mark);
  }

  /** A line of the list. */
  ImportsPage.Row row(Batch batch) {
    Run run = batch.imported() == null ? batch.preview() : batch.imported();
    String state = state(batch);
    return new ImportsPage.Row(
        batch.id().value(),
        batch.reference(),
        batch.file().name(),
        LondonTime.words(batch.at(), clock.instant()),
        words(state),
        switch (state) {
          case "DONE" -> "green";
          case "FAILED" -> "red";
          case "LOOKED", "COLUMNS" -> "amber";
          default -> "";
        },
        run == null || !run.done() ? "" : sentence(run));
  }

  private static String state(Batch batch) {
    Run imported = batch.imported();
    Run preview = batch.preview();
    if (batch.undoneAt() != null) {
      return "UNDONE";
    }
    if (batch.waitsForColumns()) {
      return "COLUMNS";
    }
    Run run = imported == null ? preview : imported;
    if (run == null || run.endedAt() == null) {
      return imported == null ? "LOOKING" : "RECORDING";
    }
    if (run.failure() != null) {
      return "FAILED";
    }
    return imported == null ? "LOOKED" : "DONE";
  }

  private static String words(String state) {
    return switch (state) {
      case "UNDONE" -> "Taken back";
      case "COLUMNS" -> "Columns not yet described";
      case "LOOKING" -> "Being looked at";
      case "LOOKED" -> "Not yet imported";
      case "RECORDING" -> "Being imported";
      case "FAILED" -> "Failed";
      default -> "Imported";
    };
  }

  private static String sentence(Run run) {
    ImportCounts counts = run.counts();
    return "%s rows read, %s reports, %s second reports, %s rejected"
        .formatted(
            number(counts.read()),
            number(counts.imported()),
            number(counts.secondReports()),
            number(counts.rejected()));
  }

  private List<SummaryRow> file(Batch batch) {
    Instant undone = batch.undoneAt();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of("File", batch.file().name()));
    rows.add(SummaryRow.of("Reference", batch.reference()));
    rows.add(SummaryRow.of("Area", areas.get(batch.area()).name()));
    rows.add(
        SummaryRow.of(
            "Given",
            LondonTime.words(batch.at(), clock.instant())
                + " by "
                + professionals
                    .names(Set.of(batch.by()))
                    .getOrDefault(batch.by(), "an operator's command")));
    rows.add(SummaryRow.of("Written in", batch.file().encoding().words()));
    Batch.ReadBy readBy = batch.readBy();
    rows.add(
        SummaryRow.of(
            "Read by",
            readBy != null
                ? "the profile “" + readBy.name() + "”, version " + readBy.number()
                : batch.waitsForColumns()
                    ? "nobody has said yet which column is which"
                    : "the police system's own headings"));
    if (undone != null) {
      rows.add(SummaryRow.of("Taken back", LondonTime.words(undone, clock.instant())));
    }
    return rows;
  }

  private static BatchPage.Progress progress(Batch batch, @Nullable Run run, String state) {
    boolean under = state.equals("LOOKING") || state.equals("RECORDING");
    int done = run == null ? 0 : run.rowsDone();
    int lines = batch.file().lines();
    return new BatchPage.Progress(
        state, under ? number(done) + " of " + number(lines) + " rows" : "", done, lines);
  }

  private BatchPage.Counts counts(@Nullable Run run) {
    if (run == null || !run.done()) {
      return new BatchPage.Counts(List.of(), List.of(), 0);
    }
    ImportCounts counts = run.counts();
    ImportCounts.Details details = counts.details();
    return new BatchPage.Counts(
        List.of(
            row("Rows read", counts.read()),
            row("Reports", counts.imported()),
            row("Second reports of the same disappearance, joined", counts.secondReports()),
            row("Rejected", counts.rejected()),
            row("There already, word for word", counts.alreadyThere()),
            row("There already with other content: a person is asked", counts.changed()),
            row("Children not known before", details.newChildren()),
            row("Rows whose child was recognised by score", details.joinedByScore()),
            row("Matches for a person to decide", details.matchesWaiting()),
            row("Unclear overlaps for a person to decide", details.unclearOverlaps()),
            row("Rows without a return", details.stillOpen()),
            row("Young people aged 18 or over when last seen", details.adults())),
        imports.rejected(run, FIRST_REJECTED),
        counts.rejected());
  }

  private static SummaryRow row(String words, int count) {
    return SummaryRow.of(words, number(count));
  }

  private static String number(int count) {
    return String.format(Locale.UK, "%,d", count);
  }
}
