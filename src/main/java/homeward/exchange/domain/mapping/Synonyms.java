package homeward.exchange.domain.mapping;

import homeward.exchange.domain.notifications.Column;
import java.util.List;

/** Other names under which police and council systems print the same fact (local choice). */
final class Synonyms {

  private Synonyms() {}

  static List<String> of(Column fact) {
    return switch (fact) {
      case REF ->
          List.of(
              "reference",
              "police reference",
              "report reference",
              "reference number",
              "ref no",
              "case reference",
              "case number",
              "incident number",
              "incident reference",
              "log number",
              "report number",
              "occurrence number",
              "misper reference",
              "urn",
              "unique reference number");
      case SURNAME -> List.of("last name", "family name", "person surname", "subject surname");
      case FORENAMES ->
          List.of(
              "forename", "forename(s)", "first name", "first names", "given name", "given names");
      case DOB -> List.of("date of birth", "birth date", "born", "birthday", "dateofbirth");
      case SEX -> List.of("gender", "sex/gender");
      case ETHNICITY ->
          List.of("ethnic appearance", "ethnic origin", "ethnic group", "self defined ethnicity");
      case MISSING_FROM ->
          List.of(
              "missing from",
              "missing from location",
              "missing from address",
              "location",
              "place missing from",
              "premises",
              "went missing from");
      case HOME_ADDRESS_POSTCODE ->
          List.of("home postcode", "postcode", "post code", "address postcode", "home post code");
      case DISTRICT ->
          List.of("local policing area", "lpa", "policing area", "area", "borough", "bcu", "npt");
      case LOOKED_AFTER ->
          List.of("looked after child", "lac", "cla", "child in care", "in care", "lac flag");
      case PLACING_AUTHORITY ->
          List.of(
              "responsible authority",
              "placing local authority",
              "local authority",
              "home authority",
              "responsible local authority");
      case LAST_SEEN ->
          List.of(
              "last seen",
              "last seen at",
              "date last seen",
              "date/time last seen",
              "last seen date",
              "last seen date/time",
              "last seen date and time",
              "missing since",
              "time last seen");
      case REPORTED_AT ->
          List.of(
              "reported",
              "date reported",
              "date/time reported",
              "reported date",
              "reported date/time",
              "reported date and time",
              "report date",
              "time reported",
              "date of report",
              "created");
      case CATEGORY ->
          List.of(
              "report category",
              "classification",
              "missing or absent",
              "missing/absent",
              "type of report",
              "report type");
      case RISK ->
          List.of("risk level", "risk grading", "risk assessment", "level of risk", "risk grade");
      case CSE_MARKER ->
          List.of("cse", "cse flag", "cse warning", "child sexual exploitation", "cse risk");
      case FOUND_AT ->
          List.of(
              "found",
              "date found",
              "date/time found",
              "found date",
              "found date/time",
              "time found",
              "located at",
              "date located",
              "date/time located");
      case RETURNED_AT ->
          List.of(
              "returned",
              "date returned",
              "date/time returned",
              "returned date",
              "returned date/time",
              "return date",
              "date of return",
              "time returned");
      case FOUND_BY -> List.of("located by", "found by whom", "traced by", "how found");
      case FOUND_POSTCODE_DISTRICT ->
          List.of("found postcode", "postcode found", "found postcode area", "located postcode");
      case DISTANCE_MILES ->
          List.of("distance", "miles", "distance from home", "distance (miles)", "miles from home");
      case CLOSURE_CODE ->
          List.of(
              "closing code",
              "closure",
              "closure category",
              "result code",
              "closed as",
              "disposal code");
      case INFORMANT ->
          List.of("reported by", "reporting person", "caller", "informed by", "source of report");
    };
  }
}
