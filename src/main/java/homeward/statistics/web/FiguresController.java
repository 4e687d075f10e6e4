package homeward.statistics.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.agencies.Area;
import homeward.shared.Professional;
import homeward.statistics.FigureAction;
import homeward.statistics.Figures;
import homeward.statistics.MonthlyReport;
import homeward.statistics.domain.Catalogue;
import homeward.statistics.domain.ReportFiles;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.Read;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures: what is asked for stands in the address, so that it can be shared. */
@Controller
class FiguresController {

  /** Spreadsheets take a file without it for one in an older encoding. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Figures figures;
  private final Asking asking;
  private final FigurePages pages;
  private final Access access;

  FiguresController(Figures figures, Asking asking, FigurePages pages, Access access) {
    this.figures = figures;
    this.asking = asking;
    this.pages = pages;
    this.access = access;
  }

  @Does("statistics.figures")
  @GetMapping("/figures")
  Redirect figures() {
    return Redirect.to("/figures/monthly");
  }

  @Does("statistics.figures")
  @GetMapping("/figures/monthly")
  Page monthly(
      Professional reader,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String publishable) {
    Area where = asking.area(reader, area);
    boolean suppressed = publishable.equals("yes");
    Read<YearMonth> when = asking.month(month.strip(), suppressed);
    if (!when.errors().isEmpty()) {
      return pages.wrong(reader, where, month, suppressed, when.errors());
    }
    Asked asked = new Asked(where, when.get(), suppressed);
    return pages.monthly(reader, asked, report(asked));
  }

  /** The same as a file; what cannot be read is not there. */
  @Does("statistics.figures")
  @GetMapping("/figures/monthly.csv")
  ResponseEntity<byte[]> file(
      Professional reader,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String publishable) {
    Asked asked = asked(reader, area, month, publishable.equals("yes"));
    String name =
        "figures-"
            + asked.area().code()
            + "-"
            + asked.month()
            + (asked.publishable() ? "-publishable" : "")
            + ".csv";
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body((BYTE_ORDER_MARK + ReportFiles.csv(report(asked))).getBytes(StandardCharsets.UTF_8));
  }

  @Does("statistics.rows")
  @GetMapping("/figures/rows")
  Page rows(
      Professional reader,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "reports.all") String figure) {
    Asked asked = asked(reader, area, month, false);
    var of = Catalogue.find(figure).orElseThrow(NotFound::new);
    var reach = access.reach(reader, FigureAction.ROWS);
    return pages.rows(asked, of, figures.behind(reach, asked.area(), asked.month(), of));
  }

  private MonthlyReport report(Asked asked) {
    MonthlyReport report = figures.monthly(asked.area(), asked.month());
    return asked.publishable() ? figures.publishable(report) : report;
  }

  private Asked asked(Professional reader, String area, String month, boolean publishable) {
    Area where = asking.area(reader, area);
    Read<YearMonth> when = asking.month(month.strip(), publishable);
    if (!when.errors().isEmpty()) {
      throw new NotFound();
    }
    return new Asked(where, when.get(), publishable);
  }
}
