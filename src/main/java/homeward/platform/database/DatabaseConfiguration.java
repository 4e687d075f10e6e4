package homeward.platform.database;

import homeward.platform.embedded.Access;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Data sources and migrations. The program registers the {@link Database}; tests name one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Database database(Environment environment) {
    String url = environment.getRequiredProperty("homeward.database.url");
    return Database.at(
        new Database.Roles(
            new Access(
                url,
                environment.getRequiredProperty("homeward.database.user"),
                environment.getRequiredProperty("homeward.database.password")),
            new Access(
                url,
                environment.getRequiredProperty("homeward.database.owner-user"),
                environment.getRequiredProperty("homeward.database.owner-password"))));
  }

  @Bean
  @ConditionalOnProperty(
      name = "homeward.command-line",
      havingValue = "false",
      matchIfMissing = true)
  DataSource dataSource(Database database, Environment environment) {
    return Pool.of(
        database.roles().application(),
        environment.getProperty("homeward.database.pool", Integer.class, 16),
        environment.getProperty("homeward.database.zone", "UTC"));
  }

  @Bean
  @ConditionalOnProperty(
      name = "homeward.command-line",
      havingValue = "false",
      matchIfMissing = true)
  FlywayConnectionDetails ownerMigrates(Database database) {
    Access owner = database.roles().owner();
    return new FlywayConnectionDetails() {
      @Override
      public String getUsername() {
        return owner.user();
      }

      @Override
      public String getPassword() {
        return owner.password();
      }

      @Override
      public String getJdbcUrl() {
        return owner.url();
      }
    };
  }

  @Bean
  @ConditionalOnProperty(name = "homeward.command-line", havingValue = "true")
  DataSource dataSourceOnFirstUse(Database database) {
    return new DataSourceOnFirstUse(database);
  }

  @Bean
  CarriesProfessional carriesProfessional(DataSource dataSource) {
    return new CarriesProfessional(dataSource);
  }
}
