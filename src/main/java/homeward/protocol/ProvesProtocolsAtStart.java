package homeward.protocol;

import homeward.protocol.file.ProtocolFile;
import homeward.protocol.file.ProtocolFileRefused;
import homeward.protocol.file.ProtocolLibrary;
import homeward.protocol.store.ProtocolStore;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works every example again when the files have changed since they last held, and keeps the exact
 * text of every version seen. An example that does not hold stops the start: nobody should be
 * promised what the protocol does not mean.
 */
@Component
@ConditionalOnProperty(name = "homeward.command-line", havingValue = "false", matchIfMissing = true)
class ProvesProtocolsAtStart implements ApplicationRunner {

  private final ProtocolLibrary library;
  private final ProtocolStore store;
  private final Clock clock;

  ProvesProtocolsAtStart(Protocols protocols, ProtocolStore store, Clock clock) {
    this.library = protocols.library();
    this.store = store;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (store.proved(library.contentHash())) {
      return;
    }
    prove(library);
    Instant now = clock.instant();
    for (ProtocolFile file : library.files()) {
      library
          .beginning(file.area(), file.effectiveFrom())
          .ifPresent(protocol -> store.keep(protocol, file, library.minimumFor(file), now));
    }
    store.recordProved(library.contentHash(), now);
  }

  /** Refuses the first example that does not hold, naming file and clause. */
  static void prove(ProtocolLibrary library) {
    for (ProtocolFile file : library.files()) {
      library.beginning(file.area(), file.effectiveFrom()).stream()
          .flatMap(protocol -> protocol.workedExamples().stream())
          .filter(worked -> !worked.holds())
          .findFirst()
          .ifPresent(worked -> {
            throw new ProtocolFileRefused(
                file.path() + ", clause " + worked.clause().id(),
                "the example '%s' does not hold: expected %s, found %s"
                    .formatted(worked.example().say(), worked.example().then(), worked.found()));
          });
    }
  }
}
