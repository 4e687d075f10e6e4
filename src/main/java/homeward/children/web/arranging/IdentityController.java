package homeward.children.web.arranging;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.children.ChildAction;
import homeward.children.Identity;
import homeward.children.arranging.Arranged;
import homeward.children.arranging.Arranging;
import homeward.children.arranging.Called;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.forms.DateEntry;
import homeward.web.forms.Read;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Correcting a child's name or date of birth: a later fact, the earlier ones stay. */
@Controller
class IdentityController {

  private static final int MOST = 100;

  private final Access access;
  private final Arranging arranging;
  private final ArrangementWords words;

  IdentityController(Access access, Arranging arranging, ArrangementWords words) {
    this.access = access;
    this.arranging = arranging;
    this.words = words;
  }

  @Does("children.change")
  @GetMapping("/children/{id}/record/identity")
  Page form(@PathVariable UUID id, Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.CHANGE);
    Called now = arranging.called(permit).getFirst();
    return page(permit, now, Form.fresh(values(now.identity()), now.record().value()));
  }

  @Does("children.change")
  @PostMapping("/children/{id}/record/identity")
  Answer correct(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.CHANGE);
    Form form = Form.read(sent);
    Called before = arranging.called(permit).getFirst();
    LocalDate today = LondonTime.day(permit.at());
    Read<Birth> birth = birth(form, before.identity(), today);
    FormErrors errors =
        name(form, "forenames", "Enter the first name")
            .with(name(form, "surname", "Enter the last name"))
            .with(birth.errors())
            .with(form.told());
    if (!errors.isEmpty()) {
      return page(permit, before, form.wrong(errors));
    }
    Identity identity =
        new Identity(
            form.value("surname"),
            form.value("forenames"),
            form.value("known-as"),
            birth.get(),
            before.identity().sex(),
            before.identity().gender(),
            before.identity().ethnicity());
    return switch (arranging.correct(permit, identity, form.value(Form.SUPPLIED_BY), form.seen())) {
      case Arranged.Recorded _ -> words.recorded(permit, "The correction is recorded.");
      case Arranged.ChangedMeanwhile _ -> {
        Called now = arranging.called(permit).getFirst();
        String theirs = now.identity().displayName() + ", " + now.identity().born();
        yield page(permit, now, form.again(now.record().value(), theirs, "forenames"));
      }
    };
  }

  private static IdentityPage page(Permit permit, Called now, Form form) {
    Identity identity = now.identity();
    return new IdentityPage(
        permit.child(),
        identity.displayName(),
        identity.dateOfBirth() == null
            ? identity.birth().words(LondonTime.day(permit.at())) + " years old"
            : "",
        form);
  }

  private static Map<String, String> values(Identity identity) {
    Map<String, String> values = new HashMap<>();
    values.put("forenames", identity.forenames());
    values.put("surname", identity.surname());
    String knownAs = identity.knownAs();
    values.put("known-as", knownAs == null ? "" : knownAs);
    LocalDate born = identity.dateOfBirth();
    if (born != null) {
      DateEntry date = DateEntry.of(born);
      values.put("born-day", date.day());
      values.put("born-month", date.month());
      values.put("born-year", date.year());
    }
    return values;
  }

  /** Left empty the age that was said stays an age; a date that is known cannot be emptied. */
  private static Read<Birth> birth(Form form, Identity before, LocalDate today) {
    DateEntry typed = DateEntry.read(form.values()::get, "born");
    if (typed.isEmpty() && before.dateOfBirth() == null) {
      return Read.right(new Birth.About(before.age(today), today));
    }
    Read<LocalDate> date = typed.date("born", "Date of birth");
    LocalDate day = date.value();
    if (day == null) {
      return Read.wrong(date.errors());
    }
    return day.isAfter(today)
        ? Read.wrong(
            FormErrors.none().with("born", "The date of birth must be in the past", "born-day"))
        : Read.right(Birth.on(day));
  }

  private static FormErrors name(Form form, String field, String missing) {
    if (form.value(field).isEmpty()) {
      return FormErrors.of(field, missing);
    }
    return form.value(field).length() > MOST
        ? FormErrors.of(field, "Names must be " + MOST + " characters or fewer")
        : FormErrors.none();
  }
}
