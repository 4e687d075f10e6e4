package homeward.agencies.signin;

import homeward.agencies.store.AccountStore;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Local accounts: opening them and checking a password. */
@Component
public class Accounts {

  /** Shortest password: twelve characters (local choice, as national guidance for passwords). */
  public static final int SHORTEST = 12;

  private final AccountStore store;
  private final PasswordEncoder encoder;
  private final Audit audit;
  private final Clock clock;

  /** Checked against when the name is unknown, so that the answer takes as long. */
  private final String nobodysHash;

  Accounts(AccountStore store, PasswordEncoder encoder, Audit audit, Clock clock) {
    this.store = store;
    this.encoder = encoder;
    this.audit = audit;
    this.clock = clock;
    this.nobodysHash = java.util.Objects.requireNonNull(encoder.encode(Ids.token()));
  }

  /** What came of a sign-in. */
  public sealed interface Outcome {
    /** Name and password are right. */
    record Right(SignedIn who) implements Outcome {}

    /** They are not, or there is no such account; which of the two is not said. */
    record Wrong() implements Outcome {}

    /**
     * Too many wrong passwords.
     *
     * @param until when it can be tried again, UTC
     */
    record Locked(Instant until) implements Outcome {}
  }

  /**
   * Opens an account.
   *
   * @param userName as typed; kept in lower case
   * @throws IllegalArgumentException when the name is taken or the password is too short
   */
  @Transactional
  public void open(ProfessionalId who, String userName, String password, ProfessionalId by) {
    if (password.length() < SHORTEST) {
      throw new IllegalArgumentException("A password needs at least " + SHORTEST + " characters");
    }
    Instant now = clock.instant();
    String hash = java.util.Objects.requireNonNull(encoder.encode(password));
    if (!store.add(Ids.next(now), who, normal(userName), hash, now, by)) {
      throw new IllegalArgumentException("The user name " + normal(userName) + " is taken");
    }
    audit.record(AuditEntry.account(now, "agencies.open-account", by, who.value(), null));
  }

  /** Checks a user name and password and writes the outcome to the audit. */
  @Transactional
  public Outcome check(String userName, String password) {
    Instant now = clock.instant();
    String name = normal(userName);
    store.lock(name);
    Optional<Instant> locked =
        LockOut.until(store.failures(name, now.minus(LockOut.WINDOW.multipliedBy(2))), now);
    Optional<AccountStore.Account> account = store.find(name);
    boolean right =
        encoder.matches(
            password, account.map(AccountStore.Account::passwordHash).orElse(nobodysHash));
    if (locked.isPresent()) {
      account.ifPresent(one -> failed(one.professional(), "locked", now));
      return new Outcome.Locked(locked.get());
    }
    if (!right || account.isEmpty()) {
      store.addFailure(Ids.next(now), name, now);
      account.ifPresent(one -> failed(one.professional(), "wrong-password", now));
      return new Outcome.Wrong();
    }
    store.forgetFailures(name);
    ProfessionalId who = account.get().professional();
    audit.record(AuditEntry.account(now, "agencies.sign-in", who, who.value(), null));
    return new Outcome.Right(new SignedIn(who.value()));
  }

  /** Checks the password of somebody who is signed in, after they were idle. */
  @Transactional
  public Outcome checkAgain(SignedIn who, String password) {
    return store
        .userName(who.id())
        .map(name -> check(name, password))
        .orElseGet(Outcome.Wrong::new);
  }

  private void failed(ProfessionalId who, String reason, Instant now) {
    audit.record(AuditEntry.account(now, "agencies.sign-in-refused", who, who.value(), reason));
  }

  private static String normal(String userName) {
    return userName.strip().toLowerCase(Locale.ROOT);
  }
}
