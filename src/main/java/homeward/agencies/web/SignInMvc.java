package homeward.agencies.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the professional and the guard into every request. */
@Configuration(proxyBeanMethods = false)
class SignInMvc implements WebMvcConfigurer {

  private final ProfessionalArgument argument;
  private final DoesGuard guard;

  SignInMvc(ProfessionalArgument argument, DoesGuard guard) {
    this.argument = argument;
    this.guard = guard;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(argument);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(guard);
  }
}
