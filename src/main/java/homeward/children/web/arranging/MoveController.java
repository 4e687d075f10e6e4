package homeward.children.web.arranging;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.agencies.Areas;
import homeward.children.ChildAction;
import homeward.children.Children;
import homeward.children.Residence;
import homeward.children.arranging.Arranged;
import homeward.children.arranging.Arranging;
import homeward.children.arranging.Lived;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.TeamId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.forms.DateEntry;
import homeward.web.forms.Read;
import homeward.web.govuk.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recording that a child has moved. */
@Controller
class MoveController {

  private static final int MOST = 500;

  private final Access access;
  private final Children children;
  private final Arranging arranging;
  private final ArrangementWords words;
  private final homeward.agencies.Register register;
  private final Areas areas;

  MoveController(
      Access access,
      Children children,
      Arranging arranging,
      ArrangementWords words,
      homeward.agencies.Register register,
      Areas areas) {
    this.access = access;
    this.children = children;
    this.arranging = arranging;
    this.words = words;
    this.register = register;
    this.areas = areas;
  }

  @Does("children.arrange")
  @GetMapping("/children/{id}/record/residence")
  Page form(@PathVariable UUID id, Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.ARRANGE);
    return page(permit, Form.fresh(Map.of(), version(arranging.lived(permit))));
  }

  @Does("children.arrange")
  @PostMapping("/children/{id}/record/residence")
  Answer move(@PathVariable UUID id, @RequestParam Map<String, String> sent, Professional reader) {
    Permit permit = access.permit(reader, new ChildId(id), ChildAction.ARRANGE);
    Form form = Form.read(sent);
    Read<LocalDate> since = since(form, LondonTime.day(permit.at()));
    FormErrors errors = place(form).with(since.errors()).with(form.told());
    if (!errors.isEmpty()) {
      return page(permit, form.wrong(errors));
    }
    Residence residence = residence(form, since.get());
    return switch (arranging.move(permit, residence, form.value(Form.SUPPLIED_BY), form.seen())) {
      case Arranged.Recorded _ ->
          words.recorded(permit, "The move is recorded, and the new home can see the record.");
      case Arranged.ChangedMeanwhile _ -> {
        List<Lived> now = arranging.lived(permit);
        yield page(permit, form.again(version(now), words.lives(now, permit.at()), "kind"));
      }
    };
  }

  private MovePage page(Permit permit, Form form) {
    return new MovePage(
        permit.child(),
        children.summary(permit).displayName(),
        words.lives(arranging.lived(permit), permit.at()),
        words.homes(),
        choices(),
        form);
  }

  private static @Nullable UUID version(List<Lived> lived) {
    return lived.isEmpty() ? null : lived.getFirst().id();
  }

  private List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", "Choose"));
    areas.all().forEach(area -> choices.add(Choice.of(area.id().toString(), area.name())));
    return choices;
  }

  private FormErrors place(Form form) {
    Residence.Kind kind = kind(form);
    FormErrors errors = FormErrors.none();
    if (kind == null) {
      errors = errors.with("kind", "Choose what sort of place the child lives in now");
    } else if (kind == Residence.Kind.HOME && !among(words.homes(), form.value("home"))) {
      errors = errors.with("home", "Choose the children’s home");
    } else if (kind != Residence.Kind.HOME && !among(choices(), form.value("area"))) {
      errors = errors.with("area", "Choose the area the child lives in now");
    }
    return form.value("address").length() > MOST
        ? errors.with("address", "The address must be " + MOST + " characters or fewer")
        : errors;
  }

  private static Read<LocalDate> since(Form form, LocalDate today) {
    Read<LocalDate> since =
        DateEntry.read(form.values()::get, "since").date("since", "Day of the move");
    LocalDate day = since.value();
    return day != null && day.isAfter(today)
        ? Read.wrong(
            FormErrors.none()
                .with("since", "The day of the move must be today or in the past", "since-day"))
        : since;
  }

  private Residence residence(Form form, LocalDate since) {
    Instant from = since.atStartOfDay(LondonTime.ZONE).toInstant();
    String address = form.value("address");
    Residence.Kind kind = java.util.Objects.requireNonNull(kind(form));
    TeamId home =
        kind == Residence.Kind.HOME ? new TeamId(UUID.fromString(form.value("home"))) : null;
    AreaId area =
        home == null ? new AreaId(UUID.fromString(form.value("area"))) : register.team(home).area();
    return new Residence(kind, home, area, address.isEmpty() ? null : address, from);
  }

  private static Residence.@Nullable Kind kind(Form form) {
    return Arrays.stream(Residence.Kind.values())
        .filter(kind -> kind.name().equals(form.value("kind")))
        .findFirst()
        .orElse(null);
  }

  private static boolean among(List<Choice> choices, String value) {
    return !value.isEmpty() && choices.stream().anyMatch(one -> one.value().equals(value));
  }
}
