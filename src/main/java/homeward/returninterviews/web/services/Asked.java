package homeward.returninterviews.web.services;

import homeward.agencies.Area;
import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.Patch;
import homeward.returninterviews.routing.ProviderSlot;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.web.forms.DateEntry;
import homeward.web.forms.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody says about which team answers, as typed. Codes, ids and a day only, so that it may
 * stand in an address.
 *
 * @param area code of the protocol area; empty for the reader's first
 * @param provider the provider's code; empty when none was chosen
 * @param team id of the team; empty when none was chosen
 * @param district id of the district, or {@link #EVERYWHERE}; empty when none was chosen
 * @param authority id of the authority whose children it is; empty for every child
 * @param from the first day, as typed
 */
public record Asked(
    String area, String provider, String team, String district, String authority, DateEntry from) {

  /** The choice of the whole protocol area. */
  public static final String EVERYWHERE = "everywhere";

  /** Reads a form or an address. */
  static Asked read(Map<String, String> fields) {
    return new Asked(
        Typed.text(fields::get, "area"),
        Typed.text(fields::get, "provider"),
        Typed.text(fields::get, "team"),
        Typed.text(fields::get, "district"),
        Typed.text(fields::get, "authority"),
        DateEntry.read(fields::get, "from"));
  }

  /** Nothing but the protocol area. */
  static Asked of(Patch patch) {
    return new Asked(patch.protocolArea(), "", "", "", "", DateEntry.empty());
  }

  /** Who follows a team: for the same children, from the day it ends, if it does. */
  static Asked after(AnsweringTeam one) {
    ProviderSlot slot = one.slot();
    AreaId district = slot.area();
    AgencyId authority = slot.authority();
    LocalDate until = one.until();
    return new Asked(
        slot.protocolArea(),
        slot.provider(),
        "",
        district == null ? EVERYWHERE : district.toString(),
        authority == null ? "" : authority.toString(),
        until == null ? DateEntry.empty() : DateEntry.of(until));
  }

  /** What was read from a form, again. */
  static Asked of(ProviderTeam one) {
    ProviderSlot slot = ProviderSlot.of(one);
    AreaId district = slot.area();
    AgencyId authority = slot.authority();
    return new Asked(
        slot.protocolArea(),
        slot.provider(),
        one.team().toString(),
        district == null ? EVERYWHERE : district.toString(),
        authority == null ? "" : authority.toString(),
        DateEntry.of(one.from()));
  }

  /** The same for a provider. */
  Asked provider(String code) {
    return new Asked(area, code, team, district, authority, from);
  }

  /** The same from a day on. */
  Asked from(LocalDate day) {
    return new Asked(area, provider, team, district, authority, DateEntry.of(day));
  }

  /** The same for a district; for everywhere when it is none of the patch's districts. */
  Asked district(Patch patch, String code) {
    String id =
        patch.districts().stream()
            .filter(one -> one.code().equals(code))
            .map(Area::id)
            .map(AreaId::toString)
            .findFirst()
            .orElse(EVERYWHERE);
    return new Asked(area, provider, team, id, authority, from);
  }

  /** Its fields by name, for hidden fields. */
  public Map<String, String> fields() {
    return named()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                Map.Entry::getValue,
                (first, _) -> first,
                java.util.LinkedHashMap::new));
  }

  /** Where the form stands with all this filled in. */
  public String path() {
    String query =
        named()
            .filter(one -> !one.getValue().isEmpty())
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return ServicesController.PATH + "/new" + (query.isEmpty() ? "" : "?" + query);
  }

  private Stream<Map.Entry<String, String>> named() {
    return Stream.of(
        Map.entry("area", area),
        Map.entry("provider", provider),
        Map.entry("team", team),
        Map.entry("district", district),
        Map.entry("authority", authority),
        Map.entry("from-day", from.day()),
        Map.entry("from-month", from.month()),
        Map.entry("from-year", from.year()));
  }
}
