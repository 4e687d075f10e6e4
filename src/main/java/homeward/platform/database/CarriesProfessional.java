package homeward.platform.database;

import homeward.platform.ActingProfessional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database who acts, for this transaction only: row policies and triggers read {@code
 * current_setting('homeward.professional', true)}. With nobody acting it is null or empty.
 */
final class CarriesProfessional implements TransactionExecutionListener {

  private static final String SET =
      "select set_config('homeward.professional', :professional, true)";

  private final JdbcClient jdbc;

  CarriesProfessional(DataSource dataSource) {
    this.jdbc = JdbcClient.create(dataSource);
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (failure == null && transaction.isNewTransaction()) {
      ActingProfessional.current().ifPresent(this::carry);
    }
  }

  private void carry(UUID professional) {
    jdbc.sql(SET).param("professional", professional.toString()).query(String.class).single();
  }
}
