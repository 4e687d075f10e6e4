package homeward.children.web;

import homeward.children.ChildSummary;
import homeward.children.SheetFact;
import homeward.children.SheetSection;
import homeward.children.web.arranging.ArrangementWords;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.web.NavigationLink;
import homeward.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The information sheet with its sources.
 *
 * @param facts what holds now; a section without any is left out
 * @param earlier what was said before, by section
 * @param names of the professionals who recorded and confirmed
 * @param arranged name and birth, where the child lives and who holds the case
 * @param mayChange whether the reader confirms and changes
 */
public record RecordPage(
    ChildSummary child,
    List<NavigationLink> tabs,
    Map<SheetSection, List<SheetFact>> facts,
    Map<SheetSection, List<SheetFact>> earlier,
    Map<ProfessionalId, String> names,
    boolean mayChange,
    ArrangementWords.Shown arranged,
    Instant now)
    implements Page {

  /** What holds now in a section. */
  public List<SheetFact> current(SheetSection section) {
    return facts.getOrDefault(section, List.of());
  }

  /** What was said before in a section. */
  public List<SheetFact> before(SheetSection section) {
    return earlier.getOrDefault(section, List.of());
  }

  /** Where a fact comes from, in a sentence. */
  public String source(SheetFact fact) {
    String said =
        "Said by "
            + fact.supplied().suppliedBy()
            + ", "
            + LondonTime.words(fact.supplied().obtainedAt(), now)
            + "; recorded by "
            + name(fact.recordedBy())
            + " "
            + LondonTime.words(fact.recordedAt(), now)
            + ".";
    SheetFact.Confirmed confirmed = fact.confirmed();
    return confirmed == null
        ? said
        : said
            + " Still right, said "
            + name(confirmed.by())
            + " "
            + LondonTime.words(confirmed.at(), now)
            + ".";
  }

  private String name(ProfessionalId id) {
    return names.getOrDefault(id, "an import");
  }

  @Override
  public String template() {
    return "children/record";
  }

  @Override
  public String title() {
    return "Information sheet";
  }
}
