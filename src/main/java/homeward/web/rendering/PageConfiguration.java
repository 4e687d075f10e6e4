package homeward.web.rendering;

import homeward.platform.ClockOffset;
import homeward.shared.LondonTime;
import homeward.web.ClockNotice;
import homeward.web.FrameSource;
import homeward.web.NavigationEntry;
import homeward.web.SearchBox;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans that draw pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

  @Bean
  Pages pages() {
    return new Pages();
  }

  /** Contributions are looked up once, when the first frame is made, and kept. */
  @Bean
  FrameMaker frameMaker(
      Clock clock,
      @Value("${homeward.support.phone:01632 960 999}") String supportPhone,
      ObjectProvider<FrameSource> source,
      ObjectProvider<NavigationEntry> navigation,
      ObjectProvider<SearchBox> search,
      ObjectProvider<ClockNotice> clockNotice) {
    FrameMaker.FrameParts parts =
        new FrameMaker.FrameParts(
            Optional.ofNullable(source.getIfAvailable()),
            navigation.stream()
                .sorted(
                    Comparator.comparingInt(NavigationEntry::order)
                        .thenComparing(NavigationEntry::label))
                .toList(),
            Optional.ofNullable(search.getIfAvailable()),
            Optional.ofNullable(clockNotice.getIfAvailable()));
    return new FrameMaker(clock, supportPhone, parts);
  }

  /** The notice of a clock moved for a demonstration. */
  @Bean
  ClockNotice clockNotice(ObjectProvider<ClockOffset> offset) {
    Optional<ClockOffset> moving = Optional.ofNullable(offset.getIfAvailable());
    return () ->
        moving
            .map(ClockOffset::current)
            .filter(moved -> !moved.isZero())
            .map(moved ->
                "The clock is "
                    + LondonTime.words(moved)
                    + (moved.isNegative() ? " behind." : " ahead.")
                    + " These are not real children.");
  }

  @Bean
  PageMvc pageMvc(Pages pages, FrameMaker frames) {
    return new PageMvc(pages, frames);
  }
}
