package homeward.children.store;

import homeward.children.SheetSection;

/** The insert of each section of the information sheet; parameters are the questions' codes. */
final class SheetSql {

  private static final String DESCRIPTION =
      """
      insert into children.sheet_description (fact_id, recorded_at, recorded_by, height_cm, build, hair, eyes,
      complexion, glasses, marks, usual_clothing)
      values (:fact, :now, :by, cast(:height_cm as integer), cast(:build as text), cast(:hair as text),
      cast(:eyes as text), cast(:complexion as text), cast(:glasses as text), cast(:marks as
      text), cast(:usual_clothing as text))
      """;

  private static final String HEALTH =
      """
      insert into children.sheet_health (fact_id, recorded_at, recorded_by, medication, medication_held, allergies,
      alerts, conditions, mental_health, substances)
      values (:fact, :now, :by, cast(:medication as text), cast(:medication_held as text),
      cast(:allergies as text), cast(:alerts as text), cast(:conditions as text),
      cast(:mental_health as text), cast(:substances as text))
      """;

  private static final String COMMUNICATION =
      """
      insert into children.sheet_communication (fact_id, recorded_at, recorded_by, languages, interpreter,
      preferred_way, pronoun, special_needs)
      values (:fact, :now, :by, cast(:languages as text), cast(:interpreter as text), cast(:preferred_way
      as text), cast(:pronoun as text), cast(:special_needs as text))
      """;

  private static final String EDUCATION =
      """
      insert into children.sheet_education (fact_id, recorded_at, recorded_by, place, contact, phone)
      values (:fact, :now, :by, cast(:place as text), cast(:contact as text), cast(:phone as text))
      """;

  private static final String BACKGROUND =
      """
      insert into children.sheet_background (fact_id, recorded_at, recorded_by, birthplace, religion, habits,
      warning_signs, history)
      values (:fact, :now, :by, cast(:birthplace as text), cast(:religion as text), cast(:habits as
      text), cast(:warning_signs as text), cast(:history as text))
      """;

  private static final String PHONES =
      """
      insert into children.sheet_phone (fact_id, recorded_at, recorded_by, number, network, note)
      values (:fact, :now, :by, cast(:number as text), cast(:network as text), cast(:note as text))
      """;

  private static final String ACCOUNTS =
      """
      insert into children.sheet_account (fact_id, recorded_at, recorded_by, service, name, note)
      values (:fact, :now, :by, cast(:service as text), cast(:name as text), cast(:note as text))
      """;

  private static final String PLACES =
      """
      insert into children.sheet_place (fact_id, recorded_at, recorded_by, place, why)
      values (:fact, :now, :by, cast(:place as text), cast(:why as text))
      """;

  private static final String ASSOCIATES =
      """
      insert into children.sheet_associate (fact_id, recorded_at, recorded_by, name, relation, phone, address, worry)
      values (:fact, :now, :by, cast(:name as text), cast(:relation as text), cast(:phone as text),
      cast(:address as text), cast(:worry as text))
      """;

  private static final String CONTACTS =
      """
      insert into children.sheet_contact (fact_id, recorded_at, recorded_by, name, relation, phone, email, address,
      parental_responsibility)
      values (:fact, :now, :by, cast(:name as text), cast(:relation as text), cast(:phone as text),
      cast(:email as text), cast(:address as text), cast(:parental_responsibility as text))
      """;

  private SheetSql() {}

  /** The insert for a section. */
  static String insert(SheetSection section) {
    return switch (section) {
      case DESCRIPTION -> DESCRIPTION;
      case HEALTH -> HEALTH;
      case COMMUNICATION -> COMMUNICATION;
      case EDUCATION -> EDUCATION;
      case BACKGROUND -> BACKGROUND;
      case PHONES -> PHONES;
      case ACCOUNTS -> ACCOUNTS;
      case PLACES -> PLACES;
      case ASSOCIATES -> ASSOCIATES;
      case CONTACTS -> CONTACTS;
    };
  }
}
