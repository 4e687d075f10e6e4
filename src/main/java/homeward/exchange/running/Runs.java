package homeward.exchange.running;

import homeward.exchange.Batch;
import homeward.exchange.Run;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.store.ContentStore;
import homeward.exchange.store.ImportStore;
import homeward.platform.ActingProfessional;
import homeward.shared.BatchId;
import homeward.shared.ProfessionalId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries runs out; one that fails says so and has recorded nothing. */
@Component
public class Runs {

  private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

  private final ImportStore store;
  private final ContentStore content;
  private final OneRun run;
  private final Progress progress;

  Runs(ImportStore store, ContentStore content, OneRun run, Progress progress) {
    this.store = store;
    this.content = content;
    this.run = run;
    this.progress = progress;
  }

  /**
   * Carries out a run of an uploaded file that was begun; nothing happens when it has ended.
   *
   * @param by in whose name
   */
  public void uploaded(BatchId batch, Run.Kind kind, ProfessionalId by) {
    Batch file = store.find(batch).orElseThrow();
    try (ActingProfessional.Acting _ = ActingProfessional.begin(by.value())) {
      carryOut(file, kind, content.of(batch), by);
    } catch (RuntimeException e) {
      LOG.error("Import {} failed", file.reference(), e);
    }
  }

  /** Carries out a run that was begun. When it fails it is marked so, and the failure thrown. */
  public void carryOut(Batch batch, Run.Kind kind, ByteSource source, ProfessionalId by) {
    try {
      run.carryOut(batch, kind, source, by);
    } catch (RuntimeException e) {
      progress.failed(
          batch, kind, "Homeward could not read the file to its end. Nothing was recorded.");
      throw e;
    }
  }
}
