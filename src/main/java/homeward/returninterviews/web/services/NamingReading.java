package homeward.returninterviews.web.services;

import homeward.agencies.Area;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.returninterviews.routing.Patch;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.returninterviews.routing.ProviderTeams;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.TeamId;
import homeward.web.FormErrors;
import homeward.web.forms.Read;
import homeward.web.govuk.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what somebody says about which team answers, and draws the form that asks it. */
@Component
class NamingReading {

  private final ProviderTeams teams;
  private final Register register;

  NamingReading(ProviderTeams teams, Register register) {
    this.teams = teams;
    this.register = register;
  }

  /** The form, with what is wrong. */
  NamingPage page(Patch patch, Asked asked, FormErrors errors) {
    List<Choice> districts = new ArrayList<>();
    if (patch.whole()) {
      districts.add(Choice.of(Asked.EVERYWHERE, "Everywhere in " + patch.name()));
    }
    patch.districts().forEach(area -> districts.add(Choice.of(area.id().toString(), area.name())));
    List<Choice> services = new ArrayList<>(List.of(Choice.of("", "Choose a team")));
    services()
        .forEach(team ->
            services.add(
                Choice.of(
                    team.id().toString(),
                    team.name() + ", " + register.agencyName(team.agency()))));
    List<Choice> authorities = new ArrayList<>(List.of(Choice.of("", "Every child")));
    authorities()
        .forEach(one ->
            authorities.add(
                Choice.of(one.toString(), "Only children of " + register.agencyName(one))));
    return new NamingPage(
        patch.name(),
        asked,
        new NamingPage.Choices(
            teams.providers(patch.protocolArea()).entrySet().stream()
                .map(one -> Choice.of(one.getKey(), one.getValue()))
                .toList(),
            services,
            districts,
            authorities),
        errors);
  }

  /** What was said, if all of it could be read. */
  Read<ProviderTeam> read(Patch patch, Asked asked) {
    FormErrors errors = FormErrors.none();
    if (!teams.providers(patch.protocolArea()).containsKey(asked.provider())) {
      errors = errors.with("provider", "Choose for which provider the team answers");
    }
    Optional<TeamId> team =
        services().stream()
            .map(Team::id)
            .filter(one -> one.toString().equals(asked.team()))
            .findFirst();
    if (team.isEmpty()) {
      errors = errors.with("team", "Choose which team answers");
    }
    Optional<AreaId> district =
        patch.districts().stream()
            .map(Area::id)
            .filter(one -> one.toString().equals(asked.district()))
            .findFirst();
    if (district.isEmpty() && !(patch.whole() && asked.district().equals(Asked.EVERYWHERE))) {
      errors = errors.with("district", "Choose in which district it answers");
    }
    Optional<AgencyId> authority =
        authorities().stream().filter(one -> one.toString().equals(asked.authority())).findFirst();
    if (authority.isEmpty() && !asked.authority().isEmpty()) {
      errors = errors.with("authority", "Choose whose children it interviews");
    }
    Read<LocalDate> from = asked.from().date("from", "First day");
    errors = errors.with(from.errors());
    return errors.isEmpty()
        ? Read.right(
            new ProviderTeam(
                patch.protocolArea(),
                asked.provider(),
                district.orElse(null),
                authority.orElse(null),
                team.orElseThrow(),
                from.get(),
                null))
        : Read.wrong(errors);
  }

  private List<Team> services() {
    return register.teams(TeamKind.INTERVIEW_SERVICE);
  }

  /** Whoever has social workers is a council that may answer for children. */
  private List<AgencyId> authorities() {
    return register.teams(TeamKind.SOCIAL_WORK).stream()
        .map(Team::agency)
        .distinct()
        .sorted(Comparator.comparing(register::agencyName))
        .toList();
  }
}
