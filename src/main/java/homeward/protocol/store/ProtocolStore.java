package homeward.protocol.store;

import homeward.platform.Moments;
import homeward.protocol.Protocol;
import homeward.protocol.file.ProtocolFile;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Protocol versions that were seen, with their text, and the file sets whose examples held. */
@Component
public class ProtocolStore {

  private static final String PROVED =
      "select exists (select 1 from protocol.proved where content_hash = :hash)";

  private static final String RECORD_PROVED =
      """
      insert into protocol.proved (content_hash, recorded_at) values (:hash, :at)
      on conflict (content_hash) do nothing
      """;

  private static final String KEEP =
      """
      insert into protocol.version
        (version, area, effective_from, content_hash, approved_by, approved_on, file_text,
         minimum_text, recorded_at)
      values
        (:version, :area, :effectiveFrom, :hash, cast(:approvedBy as text),
         cast(:approvedOn as date), :fileText, cast(:minimumText as text), :at)
      on conflict (version) do nothing
      """;

  private static final String TEXT = "select file_text from protocol.version where version = :id";

  private final JdbcClient jdbc;

  /** On this application's database. */
  public ProtocolStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the examples of exactly these files were found to hold before. */
  public boolean proved(String contentHash) {
    return jdbc.sql(PROVED).param("hash", contentHash).query(Boolean.class).single();
  }

  /** Records that the examples of these files hold. */
  public void recordProved(String contentHash, Instant now) {
    jdbc.sql(RECORD_PROVED).param("hash", contentHash).param("at", Moments.at(now)).update();
  }

  /** Keeps a version with its text; one that is kept already stays as it is. */
  public void keep(
      Protocol protocol, ProtocolFile file, Optional<ProtocolFile> minimum, Instant now) {
    jdbc.sql(KEEP)
        .param("version", protocol.version().id())
        .param("area", file.area())
        .param("effectiveFrom", file.effectiveFrom())
        .param("hash", protocol.version().contentHash())
        .param("approvedBy", file.approval().by())
        .param("approvedOn", file.approval().on())
        .param("fileText", file.text())
        .param("minimumText", minimum.map(ProtocolFile::text).orElse(null))
        .param("at", Moments.at(now))
        .update();
  }

  /** The text of a version's own file, as it was in force; empty when it was never seen. */
  public Optional<String> text(String version) {
    return jdbc.sql(TEXT).param("id", version).query(String.class).optional();
  }
}
