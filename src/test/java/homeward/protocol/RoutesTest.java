package homeward.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.protocol.ClauseValue.Every;
import homeward.protocol.ClauseValue.Unit;
import homeward.protocol.routing.RouteFacts;
import homeward.protocol.routing.RouteRules;
import homeward.protocol.store.ProtocolFolder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who interviews whom, and what is due again after so many days or months. */
class RoutesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          staffordshire-stoke, 2017-08-31, stoke, 9, brighter-futures, interview.route.north
          staffordshire-stoke, 2017-09-01, stoke, 9, county-wide-service, interview.route.county
          staffordshire-stoke, 2017-08-31, tamworth, 17, placement-team, interview.route.south
          staffordshire-stoke, 2017-09-01, tamworth, 17, county-wide-service, interview.route.county
          staffordshire-stoke, 2016-02-29, stafford, , brighter-futures, interview.route.north
          birmingham-west-midlands, 2026-03-02, , 9, childrens-social-care, interview.route.young
          birmingham-west-midlands, 2026-03-02, , 10, childrens-society, interview.route.society
          birmingham-west-midlands, 2026-03-02, , , childrens-society, interview.route.age-unknown
          stockport-greater-manchester, 2026-03-02, , 12, missing-hub, interview.route.hub
          """)
  void theProviderFollowsFromDistrictAgeAndDay(
      String area, LocalDate returned, String district, Integer age, String provider, String id) {
    RouteFacts child = new RouteFacts(district, age, false, false);
    assertThat(protocol(area, returned).routes().provider(child, returned))
        .hasValueSatisfying(found -> {
          assertThat(found.value()).isEqualTo(provider);
          assertThat(found.clause().id()).isEqualTo(id);
        });
  }

  @Test
  void inStockportTheAuthorityThatPlacedAChildInCareInterviewsThem() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    RouteRules routes = protocol("stockport-greater-manchester", day).routes();
    assertThat(routes.provider(new RouteFacts(null, 14, true, true), day).orElseThrow().value())
        .isEqualTo("placing-authority");
    assertThat(routes.provider(new RouteFacts(null, 14, true, false), day).orElseThrow().value())
        .isEqualTo("missing-hub");
  }

  @Test
  void aDistrictThatIsNotKnownFitsOnlyARouteForTheWholeArea() {
    RouteFacts child = new RouteFacts(null, 14, false, false);
    LocalDate before = LocalDate.of(2017, 8, 31);
    RouteRules routes = protocol("staffordshire-stoke", before).routes();
    assertThat(routes.provider(child, before)).isEmpty();
    assertThat(routes.provider(child, before.plusDays(1))).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, MONTHS, 2026-01-31, 2026-02-28
          1, MONTHS, 2028-01-31, 2028-02-29
          12, MONTHS, 2028-02-29, 2029-02-28
          7, DAYS, 2028-02-25, 2028-03-03
          7, DAYS, 2026-03-25, 2026-04-01
          """)
  void whatIsDueAgainIsDueOnALondonDay(int amount, Unit unit, LocalDate last, LocalDate due) {
    assertThat(new Every(amount, unit).due(last)).isEqualTo(due);
  }

  private static Protocol protocol(String area, LocalDate day) {
    return ProtocolFolder.library().inForce(area, day).orElseThrow();
  }
}
