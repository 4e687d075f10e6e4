package homeward.intake.sending;

import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.intake.Report;
import homeward.intake.domain.Fields;
import homeward.intake.domain.Given;
import homeward.intake.drafting.Draft;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in words who supplied what is in a report. */
@Component
class Suppliers {

  private final Professionals professionals;
  private final Register register;

  Suppliers(Professionals professionals, Register register) {
    this.professionals = professionals;
    this.register = register;
  }

  /** The caller a call handler listens to, else the professional: "Jo Bloggs, mother". */
  static String informant(Given given, Professional by, Draft draft) {
    if (!draft.byPhone()) {
      return by.name() + ", " + draft.owner().post().words();
    }
    String name = given.text(Fields.INFORMANT_NAME);
    String relation = given.text(Fields.INFORMANT_RELATION);
    if (name.isEmpty()) {
      return relation.isEmpty() ? "caller" : relation;
    }
    return relation.isEmpty() ? name : name + ", " + relation;
  }

  /** Who is rung back about the report. */
  Report.Informant of(Given given, Professional by, Draft draft) {
    if (draft.byPhone()) {
      String relation = given.text(Fields.INFORMANT_RELATION);
      return new Report.Informant(
          given.text(Fields.INFORMANT_NAME),
          relation.isEmpty() ? "caller" : relation,
          given.text(Fields.INFORMANT_PHONE),
          given.text(Fields.INFORMANT_AGREES),
          true);
    }
    TeamId team = draft.owner().team();
    String phone = team == null ? null : register.team(team).phone();
    return new Report.Informant(
        by.name(), draft.owner().post().words(), phone == null ? "" : phone, "", false);
  }

  /** The names of those who answered. */
  Map<ProfessionalId, String> names(Collection<Draft.Given> given) {
    return professionals.names(given.stream().map(Draft.Given::by).distinct().toList());
  }
}
