package homeward.exchange.web;

import homeward.access.Does;
import homeward.exchange.Batch;
import homeward.exchange.FileColumns;
import homeward.exchange.FirstRow;
import homeward.exchange.SourceProfile;
import homeward.exchange.describing.Columns;
import homeward.exchange.domain.mapping.Layout;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.Redirect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying which column of an uploaded file is which fact, and the profiles that are kept of it. */
@Controller
class ColumnsController {

  private final Columns columns;
  private final ReadersImports readers;
  private final ColumnPages pages;

  ColumnsController(Columns columns, ReadersImports readers, ColumnPages pages) {
    this.columns = columns;
    this.readers = readers;
    this.pages = pages;
  }

  @Does("exchange.import")
  @GetMapping("/imports/profiles")
  Page profiles(Professional reader) {
    return new ProfilesPage(
        columns.profiles(ReadersImports.importer(reader).area()).stream()
            .map(pages::profile)
            .toList());
  }

  /** A file that is no longer kept has no columns to describe: its import is shown instead. */
  @Does("exchange.import")
  @GetMapping("/imports/{id}/columns")
  Answer form(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID profile,
      Professional reader) {
    Batch batch = importers(id, reader);
    Optional<FileColumns> file = columns.of(batch, profile, reader.id());
    if (file.isEmpty()) {
      return Redirect.to("/imports/" + id);
    }
    return pages.page(
        batch, file.get(), ColumnForm.proposed(file.get(), batch), List.of(), FormErrors.none());
  }

  @Does("exchange.import")
  @PostMapping("/imports/{id}/columns")
  Answer save(@PathVariable UUID id, @RequestParam Map<String, String> form, Professional reader) {
    Batch batch = importers(id, reader);
    Optional<FileColumns> found = columns.of(batch, null, reader.id());
    if (found.isEmpty()) {
      return Redirect.to("/imports/" + id);
    }
    FileColumns file = found.get();
    List<String> headings = file.table().headings();
    ColumnForm sent = ColumnForm.read(form, headings.size());
    boolean saves = !"show".equals(form.get("then"));
    FormErrors errors = sent.errors(headings, saves);
    if (!errors.isEmpty()) {
      return pages.page(batch, file, sent, List.of(), errors);
    }
    if (!saves) {
      Layout layout = sent.layout(headings);
      List<FirstRow> rows =
          columns.firstRows(batch, file.table(), layout, sent.letters(), reader.id());
      return pages.page(batch, file, sent, rows, FormErrors.none());
    }
    return switch (columns.save(batch.id(), sent.described(headings), reader.id())) {
      case Columns.Saving.Saved _ -> Redirect.to("/imports/" + id);
      case Columns.Saving.TooLate _ ->
          wrong(
              batch,
              file,
              sent,
              "The file is being looked at or imported this moment, so nothing was saved. Look at"
                  + " the import, then save again");
      case Columns.Saving.SomebodyWasFirst(Batch.ReadBy now) ->
          wrong(
              batch,
              file,
              sent.having(now),
              "Somebody else said meanwhile that it is read by “%s”, version %d. Save again to read it your way"
                  .formatted(now.name(), now.number()));
      case Columns.Saving.NameTaken(SourceProfile there) ->
          wrong(
              batch,
              file,
              sent.after(there),
              "“%s” is there as version %d and says something else. Give another name, or save again to make version %d of it"
                  .formatted(there.name(), there.version().number(), there.version().number() + 1));
    };
  }

  private ColumnsPage wrong(Batch batch, FileColumns file, ColumnForm sent, String message) {
    return pages.page(batch, file, sent, List.of(), FormErrors.of("name", message));
  }

  @Does("exchange.import")
  @GetMapping("/imports/{id}/rows")
  Page rows(@PathVariable UUID id, Professional reader) {
    Batch batch = importers(id, reader);
    return new RowsPage(id, batch.reference(), pages.views(columns.firstRows(batch, reader.id())));
  }

  /** The import, for somebody who may import. */
  private Batch importers(UUID id, Professional reader) {
    ReadersImports.importer(reader);
    return readers.mine(id, reader);
  }
}
