package homeward.children;

import java.util.List;

/**
 * The parts of the information sheet (Staffordshire carers' information pack): each answer keeps
 * who supplied it, when it was obtained and when it was recorded. Photograph and vehicles come
 * later.
 */
public enum SheetSection {
  DESCRIPTION(
      "What they look like",
      false,
      new SheetField("height_cm", "Height in centimetres", true),
      new SheetField("build", "Build"),
      new SheetField("hair", "Hair"),
      new SheetField("eyes", "Eyes"),
      new SheetField("complexion", "Complexion"),
      new SheetField("glasses", "Glasses"),
      new SheetField("marks", "Marks, scars and tattoos"),
      new SheetField("usual_clothing", "What they usually wear")),
  HEALTH(
      "Health",
      false,
      new SheetField("medication", "Medication, and what happens without it"),
      new SheetField("medication_held", "Who holds it, and whether they take it by themselves"),
      new SheetField("allergies", "Allergies"),
      new SheetField("alerts", "Medical alerts"),
      new SheetField("conditions", "Conditions and disabilities"),
      new SheetField("mental_health", "How they feel, self-harm"),
      new SheetField("substances", "Smoking, drink and drugs")),
  COMMUNICATION(
      "How to speak with them",
      false,
      new SheetField("languages", "Languages"),
      new SheetField("interpreter", "Interpreter or signing needed"),
      new SheetField("preferred_way", "How they like to be contacted"),
      new SheetField("pronoun", "Pronoun"),
      new SheetField("special_needs", "Special educational needs")),
  EDUCATION(
      "School, college or work",
      false,
      new SheetField("place", "Name of school, college or workplace"),
      new SheetField("contact", "Whom to ask there"),
      new SheetField("phone", "Their phone number")),
  BACKGROUND(
      "Background",
      false,
      new SheetField("birthplace", "Birthplace and nationality"),
      new SheetField("religion", "Religion"),
      new SheetField("habits", "Habits and interests"),
      new SheetField("warning_signs", "Signs that they may go"),
      new SheetField("history", "What happened before")),
  PHONES(
      "Phones",
      true,
      new SheetField("number", "Number"),
      new SheetField("network", "Network"),
      new SheetField("note", "Anything else about it")),
  ACCOUNTS(
      "E-mail and social accounts",
      true,
      new SheetField("service", "Which service"),
      new SheetField("name", "Name or address there"),
      new SheetField("note", "Anything else about it")),
  PLACES(
      "Places they go",
      true,
      new SheetField("place", "Place"),
      new SheetField("why", "Why they go there")),
  ASSOCIATES(
      "People they spend time with",
      true,
      new SheetField("name", "Name"),
      new SheetField("relation", "Who they are to the child"),
      new SheetField("phone", "Phone number"),
      new SheetField("address", "Address"),
      new SheetField("worry", "What worries us")),
  CONTACTS(
      "Family and other contacts",
      true,
      new SheetField("name", "Name"),
      new SheetField("relation", "Relation: mother, doctor …"),
      new SheetField("phone", "Phone number"),
      new SheetField("email", "E-mail"),
      new SheetField("address", "Address"),
      new SheetField("parental_responsibility", "Holds parental responsibility"));

  private final String title;
  private final boolean many;
  private final List<SheetField> fields;

  SheetSection(String title, boolean many, SheetField... fields) {
    this.title = title;
    this.many = many;
    this.fields = List.of(fields);
  }

  /** Heading. */
  public String title() {
    return title;
  }

  /** Whether a child may have several (phones), rather than one answer that changes (hair). */
  public boolean many() {
    return many;
  }

  /** Its questions, in order. */
  public List<SheetField> fields() {
    return fields;
  }

  /** Its code in addresses: "what-they-look-like" is {@code description}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
