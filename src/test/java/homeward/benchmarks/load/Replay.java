package homeward.benchmarks.load;

import homeward.benchmarks.load.Recording.Sent;
import homeward.benchmarks.load.Recording.Transaction;
import homeward.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The recorded statements again, straight over JDBC: the same transactions in the same order with
 * prepared statements. What differed between two recorded requests (ids, references to read aloud)
 * is made afresh each time, or taken from the child and draft the repetition is about.
 */
final class Replay {

  private static final Pattern VARIABLE =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b[2-9A-Z]{3}-[2-9A-Z]{3}\\b");
  private static final int LENGTH_OF_REFERENCE = 7;

  /** Counted, in a form that no real reference has, so that none is drawn twice. */
  private static final AtomicInteger REFERENCES = new AtomicInteger();

  private final Connection connection;
  private final List<List<Prepared>> transactions;

  /** A statement and its parameters. */
  private record Prepared(PreparedStatement statement, List<Value> parameters) {}

  /**
   * A parameter.
   *
   * @param pieces in turn words that stay and an id to fill in; null for SQL's null
   */
  private record Value(@Nullable List<String> pieces) {

    static Value of(@Nullable String recorded, Set<String> same) {
      if (recorded == null) {
        return new Value(null);
      }
      List<String> pieces = new ArrayList<>();
      StringBuilder words = new StringBuilder();
      int done = 0;
      Matcher matcher = VARIABLE.matcher(recorded);
      while (matcher.find()) {
        words.append(recorded, done, matcher.start());
        done = matcher.end();
        if (same.contains(matcher.group())) {
          words.append(matcher.group());
        } else {
          pieces.add(words.toString());
          pieces.add(matcher.group());
          words.setLength(0);
        }
      }
      pieces.add(words.append(recorded.substring(done)).toString());
      return new Value(List.copyOf(pieces));
    }

    @Nullable String filled(Function<String, String> instead) {
      if (pieces == null || pieces.size() == 1) {
        return pieces == null ? null : pieces.getFirst();
      }
      StringBuilder text = new StringBuilder();
      for (int place = 0; place < pieces.size(); place++) {
        text.append(place % 2 == 0 ? pieces.get(place) : instead.apply(pieces.get(place)));
      }
      return text.toString();
    }
  }

  /**
   * On one connection.
   *
   * @param recorded one request
   * @param same ids that stay as they were recorded
   */
  static Replay of(Connection connection, Recording recorded, Set<String> same)
      throws SQLException {
    Map<String, PreparedStatement> statements = new HashMap<>();
    List<List<Prepared>> transactions = new ArrayList<>();
    for (Transaction transaction : recorded.transactions()) {
      List<Prepared> prepared = new ArrayList<>();
      for (Sent sent : transaction.statements()) {
        PreparedStatement statement = statements.get(sent.sql());
        if (statement == null) {
          statement = connection.prepareStatement(sent.sql());
          statements.put(sent.sql(), statement);
        }
        prepared.add(
            new Prepared(
                statement,
                sent.parameters().stream().map(value -> Value.of(value, same)).toList()));
      }
      transactions.add(prepared);
    }
    connection.setAutoCommit(false);
    return new Replay(connection, transactions);
  }

  private Replay(Connection connection, List<List<Prepared>> transactions) {
    this.connection = connection;
    this.transactions = transactions;
  }

  /** Every id and reference in the parameters of a recording. */
  static Set<String> variables(Recording recording) {
    Set<String> found = new HashSet<>();
    recording
        .sent()
        .flatMap(sent -> sent.parameters().stream())
        .filter(java.util.Objects::nonNull)
        .forEach(value -> {
          Matcher matcher = VARIABLE.matcher(value);
          while (matcher.find()) {
            found.add(matcher.group());
          }
        });
    return found;
  }

  /**
   * All of it once.
   *
   * @param known what to put in the place of ids of the recorded request
   * @param now in which new ids are made, UTC
   */
  void once(Map<String, String> known, Instant now) throws SQLException {
    Map<String, String> filled = new HashMap<>(known);
    Function<String, String> instead =
        recorded ->
            filled.computeIfAbsent(
                recorded,
                any ->
                    any.length() == LENGTH_OF_REFERENCE
                        ? "%07d".formatted(REFERENCES.incrementAndGet())
                        : Ids.next(now).toString());
    for (List<Prepared> transaction : transactions) {
      for (Prepared one : transaction) {
        for (int place = 0; place < one.parameters().size(); place++) {
          one.statement().setString(place + 1, one.parameters().get(place).filled(instead));
        }
        one.statement().execute();
      }
      connection.commit();
    }
  }
}
