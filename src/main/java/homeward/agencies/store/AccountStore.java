package homeward.agencies.store;

import homeward.platform.Moments;
import homeward.shared.ProfessionalId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts and failed sign-ins. */
@Component
public class AccountStore {

  private static final String ADD =
      """
      insert into agencies.account
        (id, professional_id, user_name, password_hash, password_set_at, recorded_at, recorded_by)
      values (:id, :who, :name, :hash, :now, :now, :by)
      on conflict do nothing
      """;

  private static final String FIND =
      """
      select a.professional_id, a.password_hash from agencies.account a
      join agencies.professional p on p.id = a.professional_id
      join agencies.agency g on g.id = p.agency_id
      where a.user_name = :name and a.closed_at is null and g.signs_in
      """;

  private static final String USER_NAME =
      "select user_name from agencies.account where professional_id = :who and closed_at is null";

  private static final String FAILURES =
      """
      select failed_at from agencies.sign_in_failure
      where user_name_hash = :name and failed_at > :since order by failed_at
      """;

  private static final String ADD_FAILURE =
      "insert into agencies.sign_in_failure (id, user_name_hash, failed_at) values (:id, :name, :now)";

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended(:name, 4811202))";

  private static final String FORGET =
      "delete from agencies.sign_in_failure where user_name_hash = :name";

  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes another check of the same name wait, so that guesses at once count as guesses. */
  public void lock(String name) {
    jdbc.sql(LOCK).param("name", name).query((row, number) -> name).single();
  }

  /** An open account. */
  public record Account(ProfessionalId professional, String passwordHash) {}

  /** Adds an account; false when the name or the professional has one. */
  public boolean add(
      UUID id, ProfessionalId who, String name, String hash, Instant now, ProfessionalId by) {
    return jdbc.sql(ADD)
            .param("id", id)
            .param("who", who.value())
            .param("name", name)
            .param("hash", hash)
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** The open account of a user name, of an agency that signs in. */
  public Optional<Account> find(String name) {
    return jdbc.sql(FIND)
        .param("name", name)
        .query((row, number) ->
            new Account(
                new ProfessionalId(row.getObject("professional_id", UUID.class)),
                row.getString("password_hash")))
        .optional();
  }

  /** The user name of somebody's open account. */
  public Optional<String> userName(ProfessionalId who) {
    return jdbc.sql(USER_NAME).param("who", who.value()).query(String.class).optional();
  }

  /** Failures of a name since a time, oldest first. */
  public List<Instant> failures(String name, Instant since) {
    return jdbc.sql(FAILURES)
        .param("name", hash(name))
        .param("since", Moments.at(since))
        .query((row, number) -> row.getObject("failed_at", OffsetDateTime.class).toInstant())
        .list();
  }

  /** Adds a failure. */
  public void addFailure(UUID id, String name, Instant now) {
    jdbc.sql(ADD_FAILURE)
        .param("id", id)
        .param("name", hash(name))
        .param("now", Moments.at(now))
        .update();
  }

  /** Forgets the failures of a name after a right password. */
  public void forgetFailures(String name) {
    jdbc.sql(FORGET).param("name", hash(name)).update();
  }

  private static byte[] hash(String name) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
