package homeward.web.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Versions of live topics. Topics arrive here as tokens already. */
@Repository
public class LiveTopicStore {

  /** The channel on which the nodes tell one another what changed. */
  public static final String CHANNEL = "homeward_live";

  private static final int TOKENS_PER_NOTICE = 150;

  private static final String KEEP_SECRET =
      """
      insert into web.live_secret (only_one, secret) values (true, :secret)
      on conflict (only_one) do nothing
      """;
  private static final String SECRET = "select secret from web.live_secret";
  private static final String VERSIONS =
      "select token, version from web.live_topic where token = any(cast(:tokens as text[]))";
  private static final String RAISE =
      """
      insert into web.live_topic as topic (token, version)
      select token, 1 from unnest(cast(:tokens as text[])) with ordinality as t(token, place)
      order by place
      on conflict (token) do update set version = topic.version + 1
      returning token, version
      """;
  private static final String RAISE_ALL =
      """
      update web.live_topic as topic set version = topic.version + 1
      from (select token from web.live_topic order by token for update) as every
      where topic.token = every.token
      returning topic.token, topic.version
      """;
  private static final String NOTIFY =
      "select pg_notify(cast(:channel as text), cast(:notice as text))";

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  LiveTopicStore(JdbcClient jdbc, TransactionTemplate transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /** The secret of this installation; {@code fresh} becomes it when there is none yet. */
  public byte[] secret(byte[] fresh) {
    jdbc.sql(KEEP_SECRET).param("secret", fresh).update();
    return jdbc.sql(SECRET).query(byte[].class).single();
  }

  /** The versions of these tokens; one that never changed is left out. */
  public Map<String, Long> versions(Collection<String> tokens) {
    return read(VERSIONS, tokens);
  }

  /** Raises the versions of these tokens and tells every node, in one transaction of its own. */
  public void announce(Collection<String> tokens) {
    transactions.executeWithoutResult(status -> tell(read(RAISE, new TreeSet<>(tokens))));
  }

  /** Raises every version and tells every node. */
  public void announceAll() {
    transactions.executeWithoutResult(status -> tell(read(RAISE_ALL, List.of())));
  }

  private Map<String, Long> read(String sql, Collection<String> tokens) {
    Map<String, Long> versions = new HashMap<>();
    JdbcClient.StatementSpec statement = jdbc.sql(sql);
    if (sql.contains(":tokens")) {
      statement = statement.param("tokens", tokens.toArray(new String[0]));
    }
    statement.query(row -> {
      versions.put(row.getString("token"), row.getLong("version"));
    });
    return versions;
  }

  private void tell(Map<String, Long> versions) {
    List<String> parts =
        versions.entrySet().stream().map(e -> e.getKey() + "." + e.getValue()).toList();
    for (int from = 0; from < parts.size(); from += TOKENS_PER_NOTICE) {
      String notice =
          String.join(",", parts.subList(from, Math.min(parts.size(), from + TOKENS_PER_NOTICE)));
      jdbc.sql(NOTIFY)
          .param("channel", CHANNEL)
          .param("notice", notice)
          .query((row, number) -> number)
          .list();
    }
  }
}
