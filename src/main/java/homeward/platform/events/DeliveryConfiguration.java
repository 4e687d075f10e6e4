package homeward.platform.events;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * What a listener does and the tick that it was done are one transaction: the transaction begins
 * before the delivery is taken note of and ends after it. See decision 0135.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(
    proxyTargetClass = true,
    order = DeliveryConfiguration.OUTSIDE_THE_DELIVERY)
class DeliveryConfiguration {

  /** Before the interceptor that notes a delivery, which stands at the highest place plus ten. */
  static final int OUTSIDE_THE_DELIVERY = Ordered.HIGHEST_PRECEDENCE + 5;

  /** Lazy, or help on the command line would start a database. */
  @Bean
  @Lazy
  @Primary
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  DeliveryRegistry deliveryRegistry(EventPublicationRepository publications, Clock clock) {
    return new DeliveryRegistry(publications, clock);
  }
}
