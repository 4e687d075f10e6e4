package homeward.exchange.web;

import homeward.exchange.Batch;
import homeward.exchange.ImportAction;
import homeward.exchange.Imports;
import homeward.shared.BatchId;
import homeward.shared.HeldPost;
import homeward.shared.Professional;
import homeward.web.NotFound;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which imports are a reader's: those of the areas for which they hold a post that sees imports.
 */
@Component
class ReadersImports {

  private final Imports imports;

  ReadersImports(Imports imports) {
    this.imports = imports;
  }

  /**
   * The import of this id.
   *
   * @throws NotFound when there is none, or it is another area's
   */
  Batch mine(UUID id, Professional reader) {
    return imports
        .find(new BatchId(id))
        .filter(batch -> areas(reader).contains(batch.area().value()))
        .orElseThrow(NotFound::new);
  }

  /** The areas of the posts that see imports. */
  static Set<UUID> areas(Professional reader) {
    Set<UUID> areas = new HashSet<>();
    for (HeldPost held : reader.posts()) {
      if (ImportAction.SEE.rule().posts().contains(held.post())) {
        areas.add(held.area().value());
        areas.addAll(held.areas());
      }
    }
    return areas;
  }

  /**
   * The post through which the reader imports; its area is the area of the reports.
   *
   * @throws NotFound when they hold none
   */
  static HeldPost importer(Professional reader) {
    return reader.posts().stream()
        .filter(held -> ImportAction.IMPORT.rule().posts().contains(held.post()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Whether one of the reader's posts may do this. */
  static boolean may(Professional reader, ImportAction action) {
    return reader.posts().stream().anyMatch(held -> action.rule().posts().contains(held.post()));
  }
}
