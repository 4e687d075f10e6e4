package homeward.oversight.web;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.EmergencyAccess;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.agencies.Professionals;
import homeward.oversight.AuditLine;
import homeward.oversight.Oversight;
import homeward.oversight.OversightAction;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.NotFound;
import homeward.web.Page;
import homeward.web.Redirect;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's desk, and "who has looked" on a child's page. */
@Controller
class AuditController {

  private static final Set<String> KINDS =
      Set.of("LOOKED", "LISTED", "CHANGED", "REFUSED", "ACCOUNT");

  private final Oversight oversight;
  private final Access access;
  private final EmergencyAccess emergency;
  private final Professionals professionals;
  private final Clock clock;

  AuditController(
      Oversight oversight,
      Access access,
      EmergencyAccess emergency,
      Professionals professionals,
      Clock clock) {
    this.oversight = oversight;
    this.access = access;
    this.emergency = emergency;
    this.professionals = professionals;
    this.clock = clock;
  }

  @Does("oversight.audit")
  @GetMapping("/audit")
  Page desk(
      Professional reader,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) @Nullable UUID before) {
    return desk(reader, KINDS.contains(kind) ? kind : "", before, "", FormErrors.none());
  }

  /**
   * A reference is not a name, but it points at a child: it is posted, so that no address holds it.
   */
  @Does("oversight.audit")
  @PostMapping("/audit/children")
  Answer find(Professional reader, @RequestParam(defaultValue = "") String reference) {
    Reach reach = access.reach(reader, OversightAction.AUDIT);
    Optional<ChildId> child = oversight.byReference(reach, reference);
    if (child.isPresent()) {
      return Redirect.to("/audit/children/" + child.get());
    }
    String message =
        reference.isBlank()
            ? "Enter the child's reference, such as HW-ABCD-EF"
            : "No child has this reference. Check it and try again";
    return desk(reader, "", null, reference, FormErrors.of("reference", message));
  }

  @Does("oversight.audit")
  @GetMapping("/audit/children/{id}")
  Page child(
      Professional reader,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID before) {
    Reach reach = access.reach(reader, OversightAction.AUDIT);
    ChildId child = new ChildId(id);
    String reference = oversight.reference(reach, child).orElseThrow(NotFound::new);
    List<AuditLine> lines = oversight.about(reach, child, before);
    access.listed(reach, "about-one-child", List.of(child));
    return looks("/audit", reference, "/audit/children/" + id, lines);
  }

  /** The same for those who answer for the child. */
  @Does("oversight.looks")
  @GetMapping("/children/{id}/looks")
  Page looks(
      Professional reader,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID before) {
    Permit permit = access.permit(reader, new ChildId(id), OversightAction.LOOKS);
    return looks(
        "/children/" + id, "", "/children/" + id + "/looks", oversight.about(permit, before));
  }

  @Does("access.review-emergency")
  @PostMapping("/audit/emergencies/{id}")
  Answer review(
      Professional reader,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String justified,
      @RequestParam(defaultValue = "") String note) {
    FormErrors errors = FormErrors.none();
    if (!Set.of("yes", "no").contains(justified)) {
      errors = errors.with("justified-" + id, "Say whether the access was justified");
    }
    if (note.isBlank()) {
      errors = errors.with("note-" + id, "Write down what you found");
    }
    if (!errors.isEmpty()) {
      return desk(reader, "", null, "", errors);
    }
    emergency.review(reader, id, justified.equals("yes"), note.strip());
    return Redirect.to("/audit");
  }

  private AuditPage desk(
      Professional reader,
      String kind,
      @Nullable UUID before,
      String reference,
      FormErrors errors) {
    Reach reach = access.reach(reader, OversightAction.AUDIT);
    List<AuditLine> lines = oversight.newest(reach, kind.isEmpty() ? null : kind, before);
    return new AuditPage(
        oversight.standing(reach),
        emergencies(reader, reach),
        AuditWords.rows(lines, clock.instant()),
        kind,
        older(lines),
        reference,
        errors);
  }

  private List<AuditPage.Emergency> emergencies(Professional reader, Reach reach) {
    List<EmergencyAccess.ToReview> waiting = emergency.toReview(reader);
    Map<ProfessionalId, String> names =
        professionals.names(waiting.stream().map(EmergencyAccess.ToReview::professional).toList());
    return waiting.stream()
        .map(one ->
            new AuditPage.Emergency(
                one.id().toString(),
                names.getOrDefault(one.professional(), "not known"),
                oversight.reference(reach, one.child()).orElse("not known"),
                one.reason(),
                LondonTime.words(one.from(), clock.instant())))
        .toList();
  }

  private LooksPage looks(String back, String reference, String here, List<AuditLine> lines) {
    return new LooksPage(
        back, reference, here, AuditWords.rows(lines, clock.instant()), older(lines));
  }

  private static @Nullable String older(List<AuditLine> lines) {
    return lines.size() < Oversight.PAGE ? null : lines.getLast().id().toString();
  }
}
