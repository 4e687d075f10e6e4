package homeward.intake.web.draft;

import homeward.intake.domain.Fields;
import homeward.intake.domain.LastSeen;
import homeward.intake.domain.Step;
import homeward.web.FormErrors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what was typed on a page: which answers to keep, and what is wrong. */
final class StepForms {

  private static final List<String> INFORMANT =
      List.of(
          Fields.INFORMANT_NAME,
          Fields.INFORMANT_RELATION,
          Fields.INFORMANT_PHONE,
          Fields.INFORMANT_AGREES);
  private static final List<String> SEEN =
      List.of(
          Fields.SEEN_DAY,
          Fields.SEEN_DATE + "-day",
          Fields.SEEN_DATE + "-month",
          Fields.SEEN_DATE + "-year",
          Fields.SEEN_TIME,
          Fields.MISSING_FROM,
          Fields.SEEN_BY,
          Fields.SEEN_WITH,
          Fields.WHEREABOUTS,
          Fields.PLACE,
          Fields.GROUNDS,
          Fields.POLICE_HELP,
          Fields.SAFETY_REASON);
  private static final List<String> THIS_TIME =
      List.of("clothing", "has-with-them", "intended", "worried");
  private static final List<String> BIRTH =
      List.of(
          Fields.DATE_OF_BIRTH + "-day",
          Fields.DATE_OF_BIRTH + "-month",
          Fields.DATE_OF_BIRTH + "-year");

  private StepForms() {}

  /**
   * What was read.
   *
   * @param answers every field typed, right or wrong, so that nothing is lost, and what follows
   *     from them
   */
  record Read(Map<String, String> answers, FormErrors errors) {}

  /** Reads the fields of a page of plain fields. */
  static Read read(Step step, Map<String, String> form, Instant now) {
    return switch (step) {
      case INFORMANT -> informant(form);
      case SEEN -> seen(form, now);
      case KNOWN -> plain(List.of(Fields.CHANGED), form);
      default -> plain(THIS_TIME, form);
    };
  }

  /** Reads the description of a child not yet known. */
  static Read newChild(Map<String, String> form, LocalDate today) {
    Map<String, String> answers = copy(BIRTH, form);
    answers.putAll(copy(List.of(Fields.GIVEN_NAME, Fields.FAMILY_NAME, Fields.ABOUT_AGE), form));
    answers.put(Fields.CHILD, "");
    FormErrors errors = tooLong(answers);
    if (answers.getOrDefault(Fields.GIVEN_NAME, "").isBlank()) {
      errors = errors.with(Fields.GIVEN_NAME, "Enter the child’s first name");
    }
    if (answers.getOrDefault(Fields.FAMILY_NAME, "").isBlank()) {
      errors = errors.with(Fields.FAMILY_NAME, "Enter the child’s last name");
    }
    return new Read(answers, errors.with(born(answers, today)));
  }

  /**
   * The date of birth, or about how old. An age stays an age: nobody has to invent a day. An answer
   * that is wrong is kept as typed beside an empty one, so that nothing is lost.
   */
  private static FormErrors born(Map<String, String> answers, LocalDate today) {
    String age = answers.getOrDefault(Fields.ABOUT_AGE, "");
    boolean noDate = BIRTH.stream().allMatch(part -> answers.getOrDefault(part, "").isEmpty());
    answers.put(Fields.DATE_OF_BIRTH, "");
    if (noDate && age.isEmpty()) {
      return FormErrors.none()
          .with(
              Fields.DATE_OF_BIRTH,
              "Enter the child’s date of birth, or about how old the child is",
              BIRTH.getFirst());
    }
    if (noDate) {
      return age.matches("[0-9]{1,2}") && Integer.parseInt(age) < 18
          ? FormErrors.none()
          : FormErrors.of(Fields.ABOUT_AGE, "About how old must be a number from 0 to 17, like 14");
    }
    Optional<LocalDate> birth =
        LastSeen.date(
            answers.getOrDefault(BIRTH.get(0), ""),
            answers.getOrDefault(BIRTH.get(1), ""),
            answers.getOrDefault(BIRTH.get(2), ""));
    if (birth.isEmpty()) {
      return FormErrors.none()
          .with(
              Fields.DATE_OF_BIRTH,
              "Enter the child’s date of birth, like 27 3 2011, or leave it empty",
              BIRTH.getFirst());
    }
    if (birth.get().isAfter(today)) {
      return FormErrors.none()
          .with(Fields.DATE_OF_BIRTH, "The date of birth must be in the past", BIRTH.getFirst());
    }
    answers.put(Fields.DATE_OF_BIRTH, birth.get().toString());
    return FormErrors.none();
  }

  private static Read informant(Map<String, String> form) {
    Map<String, String> answers = copy(INFORMANT, form);
    FormErrors errors = tooLong(answers);
    if (answers.getOrDefault(Fields.INFORMANT_NAME, "").isBlank()) {
      errors = errors.with(Fields.INFORMANT_NAME, "Enter the name of the caller");
    }
    if (answers.getOrDefault(Fields.INFORMANT_PHONE, "").isBlank()) {
      errors = errors.with(Fields.INFORMANT_PHONE, "Enter a number to ring the caller back");
    }
    return new Read(answers, errors);
  }

  private static Read seen(Map<String, String> form, Instant now) {
    Map<String, String> answers = copy(SEEN, form);
    FormErrors errors = FormErrors.none();
    LastSeen.Reading reading =
        LastSeen.read(
            new LastSeen.Typed(
                answers.getOrDefault(Fields.SEEN_DAY, ""),
                answers.getOrDefault(Fields.SEEN_DATE + "-day", ""),
                answers.getOrDefault(Fields.SEEN_DATE + "-month", ""),
                answers.getOrDefault(Fields.SEEN_DATE + "-year", ""),
                answers.getOrDefault(Fields.SEEN_TIME, "")),
            now);
    switch (reading) {
      case LastSeen.Seen seen -> answers.put(Fields.LAST_SEEN, seen.at().toString());
      case LastSeen.Wrong wrong -> {
        answers.put(Fields.LAST_SEEN, "");
        String anchor =
            wrong.field().equals(Fields.SEEN_DATE) ? Fields.SEEN_DATE + "-day" : wrong.field();
        errors = errors.with(wrong.field(), wrong.message(), anchor);
        if (answers.getOrDefault(Fields.SEEN_TIME, "").isEmpty()) {
          errors =
              errors.with(Fields.SEEN_TIME, "Enter the time the child was last seen, like 21:30");
        }
      }
    }
    boolean known = "yes".equals(answers.getOrDefault(Fields.WHEREABOUTS, ""));
    if (known && answers.getOrDefault(Fields.PLACE, "").isBlank()) {
      errors = errors.with(Fields.PLACE, "Say where you think the child is");
    }
    if (known
        && "yes".equals(answers.getOrDefault(Fields.POLICE_HELP, ""))
        && answers.getOrDefault(Fields.SAFETY_REASON, "").isBlank()) {
      errors = errors.with(Fields.SAFETY_REASON, "Say why it is not safe to go without the police");
    }
    return new Read(answers, errors.with(tooLong(answers)));
  }

  private static Read plain(List<String> fields, Map<String, String> form) {
    Map<String, String> answers = copy(fields, form);
    return new Read(answers, tooLong(answers));
  }

  /** Fields with more text than may be kept are named, and their text is shown again. */
  static FormErrors tooLong(Map<String, String> answers) {
    FormErrors errors = FormErrors.none();
    for (Map.Entry<String, String> answer : new java.util.TreeMap<>(answers).entrySet()) {
      int length = answer.getValue().length();
      if (length > Fields.MOST_CHARACTERS) {
        errors =
            errors.with(
                answer.getKey(),
                "Write at most "
                    + Fields.MOST_CHARACTERS
                    + " characters here. You have written "
                    + length);
      }
    }
    return errors;
  }

  private static Map<String, String> copy(List<String> fields, Map<String, String> form) {
    Map<String, String> answers = new HashMap<>();
    fields.forEach(field -> answers.put(field, form.getOrDefault(field, "").strip()));
    return answers;
  }
}
