package homeward.exchange.store;

import homeward.exchange.domain.file.ByteSource;
import homeward.platform.Moments;
import homeward.shared.BatchId;
import homeward.shared.ProfessionalId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploaded files in pieces, so that a backup of the database holds them and no disk does. */
@Component
public class ContentStore {

  private static final int PIECE = 256 * 1024;

  private static final String ADD =
      """
      insert into exchange.content (batch_id, position, bytes, recorded_at, recorded_by)
      values (:batch, :position, :bytes, :now, :by)
      """;

  private static final String PIECES =
      "select count(*) from exchange.content where batch_id = :batch";

  private static final String PIECE_AT =
      "select bytes from exchange.content where batch_id = :batch and position = :position";

  private static final String DROP = "delete from exchange.content where batch_id = :batch";

  private final JdbcClient jdbc;

  ContentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a file. */
  public void keep(BatchId batch, ByteSource source, Instant now, ProfessionalId by)
      throws IOException {
    try (InputStream stream = source.open()) {
      int position = 0;
      for (byte[] piece = stream.readNBytes(PIECE);
          piece.length > 0;
          piece = stream.readNBytes(PIECE)) {
        jdbc.sql(ADD)
            .param("batch", batch.value())
            .param("position", position++)
            .param("bytes", piece)
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update();
      }
    }
  }

  /** Whether a file is kept still. */
  public boolean keeps(BatchId batch) {
    return jdbc.sql(PIECES).param("batch", batch.value()).query(Integer.class).single() > 0;
  }

  /** The file, read piece by piece. */
  public ByteSource of(BatchId batch) {
    return () -> {
      int pieces = jdbc.sql(PIECES).param("batch", batch.value()).query(Integer.class).single();
      Iterator<InputStream> streams =
          IntStream.range(0, pieces).mapToObj(at -> piece(batch.value(), at)).iterator();
      return new SequenceInputStream(
          new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
              return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
              return streams.next();
            }
          });
    };
  }

  /** Forgets a file: the import is done, or not wanted. */
  public void forget(BatchId batch) {
    jdbc.sql(DROP).param("batch", batch.value()).update();
  }

  private InputStream piece(UUID batch, int position) {
    return new ByteArrayInputStream(
        jdbc.sql(PIECE_AT)
            .param("batch", batch)
            .param("position", position)
            .query(byte[].class)
            .single());
  }
}
