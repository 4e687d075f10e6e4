package homeward.journeys;

import homeward.agencies.Professionals;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the demonstration by their user names, with the posts they hold now. */
@TestComponent
class People {

  private static final String PERSON =
      "select professional_id from agencies.account where user_name = :name";

  private final Professionals professionals;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  People(Professionals professionals, JdbcClient jdbc, TransactionTemplate transactions) {
    this.professionals = professionals;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /** Who signs in with this user name. */
  Professional named(String userName) {
    return Objects.requireNonNull(
        transactions.execute(status ->
            professionals
                .find(
                    new ProfessionalId(
                        jdbc.sql(PERSON).param("name", userName).query(UUID.class).single()))
                .orElseThrow()));
  }
}
