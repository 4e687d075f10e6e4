package homeward.children;

import homeward.shared.ChildId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known before anything happens; it fills in every report.
 *
 * @param child the surviving id
 * @param identity who they are
 * @param residence where they live, its address masked where the reader may not know it; null when
 *     nobody has said
 * @param current the facts that hold now, by section; a section without any is left out
 */
public record InformationSheet(
    ChildId child,
    Identity identity,
    @Nullable Residence residence,
    Map<SheetSection, List<SheetFact>> current) {

  public InformationSheet {
    current = Map.copyOf(current);
  }

  /** The facts of a section, newest first; empty when nothing is known. */
  public List<SheetFact> facts(SheetSection section) {
    return current.getOrDefault(section, List.of());
  }

  /** The one answer of a section that holds one; empty when nothing is known. */
  public Optional<SheetFact> fact(SheetSection section) {
    return facts(section).stream().findFirst();
  }
}
