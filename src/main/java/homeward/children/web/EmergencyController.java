package homeward.children.web;

import homeward.access.Does;
import homeward.children.emergency.EmergencyOpening;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.DateEntry;
import homeward.web.forms.Read;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening a record in an emergency. */
@Controller
class EmergencyController {

  private final EmergencyOpening opening;

  EmergencyController(EmergencyOpening opening) {
    this.opening = opening;
  }

  @Does("access.emergency")
  @GetMapping("/emergency-access")
  Page form() {
    return new EmergencyPage("", DateEntry.empty(), "", "", FormErrors.none());
  }

  @Does("access.emergency")
  @PostMapping("/emergency-access")
  Answer open(@RequestParam Map<String, String> form, Professional reader) {
    String name = form.getOrDefault("name", "").strip();
    String reference = form.getOrDefault("reference", "").strip();
    String reason = form.getOrDefault("reason", "").strip();
    DateEntry born = DateEntry.read(form::get, "born");
    FormErrors errors = FormErrors.none();
    LocalDate day = null;
    if (reference.isEmpty()) {
      if (name.isEmpty()) {
        errors = errors.with("name", "Enter the child's forename and surname, or a reference");
      }
      Read<LocalDate> read = born.date("born", "Date of birth");
      errors = errors.with(read.errors());
      day = read.value();
    }
    if (!errors.isEmpty()) {
      return new EmergencyPage(name, born, reference, reason, errors);
    }
    return answer(
        opening.open(reader, new EmergencyOpening.Sought(name, day, reference), reason),
        new EmergencyPage(name, born, reference, reason, FormErrors.none()));
  }

  private static Answer answer(EmergencyOpening.Outcome outcome, EmergencyPage typed) {
    return switch (outcome) {
      case EmergencyOpening.Outcome.Opened opened -> child(opened.child());
      case EmergencyOpening.Outcome.AlreadyYours yours -> child(yours.child());
      case EmergencyOpening.Outcome.NoExactMatch _ ->
          again(
              typed,
              typed.reference().isEmpty() ? "name" : "reference",
              "No record is exactly this: check the spelling and the date of birth, or give the"
                  + " reference");
      case EmergencyOpening.Outcome.ReasonTooShort _ ->
          again(typed, "reason", "Say in a sentence why the record is needed now");
    };
  }

  private static Redirect child(@Nullable ChildId child) {
    return Redirect.to("/children/" + child);
  }

  private static EmergencyPage again(EmergencyPage typed, String field, String message) {
    return new EmergencyPage(
        typed.name(),
        typed.born(),
        typed.reference(),
        typed.reason(),
        FormErrors.of(field, message));
  }
}
