package homeward.agencies.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;

/** Sessions live in the database, are read by one statement and written when it matters. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  private static final String NAME = "springSessionTransactionOperations";

  /**
   * The name is the one the session's own configuration asks for; nobody else gets it, and
   * everybody else's template stays as it is.
   */
  @Bean(name = NAME, defaultCandidate = false)
  SessionTransactions sessionTransactions(PlatformTransactionManager transactions) {
    return new SessionTransactions(transactions);
  }

  /** A bean of ours in its place would switch the framework's own configuration off. */
  @Bean
  static BeanPostProcessor sparingSessions(
      @Qualifier(NAME) ObjectProvider<SessionTransactions> transactions) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository sessions
            ? new SparingSessions<>(sessions, transactions.getObject())
            : bean;
      }
    };
  }
}
