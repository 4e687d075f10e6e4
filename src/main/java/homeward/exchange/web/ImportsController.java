package homeward.exchange.web;

import homeward.access.Does;
import homeward.exchange.Batch;
import homeward.exchange.ImportAction;
import homeward.exchange.Imports;
import homeward.exchange.Run;
import homeward.exchange.domain.file.ByteSource;
import homeward.shared.HeldPost;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Fragment;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Giving a file, looking at what it would do, importing it, taking it back. */
@Controller
class ImportsController {

  private final Imports imports;
  private final ReadersImports readers;
  private final BatchPages pages;

  ImportsController(Imports imports, ReadersImports readers, BatchPages pages) {
    this.imports = imports;
    this.readers = readers;
    this.pages = pages;
  }

  @Does("exchange.see-imports")
  @GetMapping("/imports")
  Page list(Professional reader) {
    return new ImportsPage(
        imports.latest(ReadersImports.areas(reader)).stream().map(pages::row).toList(),
        ReadersImports.may(reader, ImportAction.IMPORT));
  }

  @Does("exchange.import")
  @GetMapping("/imports/new")
  Page form(Professional reader) {
    return new UploadPage(
        ReadersImports.importer(reader).areaName(), FormErrors.none(), FormKey.fresh());
  }

  @Does("exchange.import")
  @PostMapping("/imports")
  Answer upload(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam FormKey key,
      Professional reader) {
    HeldPost post = ReadersImports.importer(reader);
    if (file == null || (file.isEmpty() && isBlank(file.getOriginalFilename()))) {
      return wrong(post, key, "Choose a file");
    }
    String name = file.getOriginalFilename();
    ByteSource source = file::getInputStream;
    return switch (imports.upload(
        name == null || name.isBlank() ? "file.csv" : name,
        source,
        post.area(),
        key.value(),
        reader.id())) {
      case Imports.Giving.Given(Batch batch) ->
          Redirect.to("/imports/" + batch.id() + (batch.waitsForColumns() ? "/columns" : ""));
      case Imports.Giving.Refused(String reason) -> wrong(post, key, reason);
    };
  }

  @Does("exchange.see-imports")
  @GetMapping("/imports/{id}")
  Page page(@PathVariable UUID id, Professional reader) {
    return pages.page(readers.mine(id, reader), reader, "");
  }

  /** The same without its frame, for a live refresh. */
  @Does("exchange.see-imports")
  @GetMapping("/imports/{id}/progress")
  Fragment progress(@PathVariable UUID id, Professional reader) {
    return new Fragment(pages.page(readers.mine(id, reader), reader, ""), "exchange/batchState");
  }

  @Does("exchange.import")
  @PostMapping("/imports/{id}/start")
  Redirect start(@PathVariable UUID id, Professional reader) {
    imports.start(readers.mine(id, reader).id(), reader.id());
    return Redirect.to("/imports/" + id);
  }

  @Does("exchange.see-imports")
  @GetMapping("/imports/{id}/rejected.csv")
  ResponseEntity<byte[]> rejected(@PathVariable UUID id, Professional reader) {
    Batch batch = readers.mine(id, reader);
    Run run = batch.imported() == null ? batch.preview() : batch.imported();
    if (run == null) {
      throw new NotFound();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("rejected-" + batch.reference() + ".csv")
                .build()
                .toString())
        .body(RejectedCsv.of(imports.rejected(run, Integer.MAX_VALUE)));
  }

  @Does("exchange.undo")
  @GetMapping("/imports/{id}/undo")
  Page asks(@PathVariable UUID id, Professional reader) {
    Batch batch = readers.mine(id, reader);
    Run imported = batch.imported();
    if (imported == null || !imported.done() || batch.undoneAt() != null) {
      throw new NotFound();
    }
    return new UndoPage(
        id,
        batch.reference(),
        batch.file().name(),
        imported.counts().imported() + imported.counts().secondReports());
  }

  @Does("exchange.undo")
  @PostMapping("/imports/{id}/undo")
  Answer undo(@PathVariable UUID id, Professional reader) {
    Batch batch = readers.mine(id, reader);
    return switch (imports.undo(batch.id(), reader.id())) {
      case Imports.Undo.TakenBack _ -> Redirect.to("/imports/" + id);
      case Imports.Undo.Refused(String reason) ->
          pages.page(batch, reader, "Nothing was taken back. " + reason);
    };
  }

  private static UploadPage wrong(HeldPost post, FormKey key, String message) {
    return new UploadPage(post.areaName(), FormErrors.of("file", message), key);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
