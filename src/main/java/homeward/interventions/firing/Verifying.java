package homeward.interventions.firing;

import homeward.interventions.domain.Difference;
import homeward.interventions.domain.Firing;
import homeward.interventions.store.StartStore;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Counts everything again and compares with what is stored, for an operator: it changes nothing and
 * speaks of references and days, never of names.
 */
@Component
public class Verifying {

  private final StartStore starts;
  private final Recounting recounting;

  Verifying(StartStore starts, Recounting recounting) {
    this.starts = starts;
    this.recounting = recounting;
  }

  /**
   * What was found.
   *
   * @param differences a sentence each; empty when what is stored follows from the records
   */
  public record Found(int children, int places, List<String> differences) {

    public Found {
      differences = List.copyOf(differences);
    }
  }

  /** Counts again. Each child and each place is read in a transaction of its own. */
  public Found verify() {
    List<String> differences = new ArrayList<>();
    List<ChildId> children = starts.children();
    for (ChildId child : children) {
      say("child " + starts.reference(child.value()), recounting.ofChild(child), differences);
    }
    List<String> places = starts.places();
    for (String place : places) {
      say("place " + place, recounting.ofPlace(place), differences);
    }
    return new Found(children.size(), places.size(), differences);
  }

  private void say(String whose, Difference difference, List<String> sentences) {
    for (Firing firing : difference.missing()) {
      sentences.add(
          "Not stored: %s, %s at %s, %d counted"
              .formatted(
                  whose,
                  firing.key().clause(),
                  start(firing.key(), firing.at().startedAt()),
                  firing.counted().size()));
    }
    for (Difference.Gone gone : difference.gone()) {
      Difference.Stored stored = gone.stored();
      sentences.add(
          "Does not follow: %s, %s at %s"
              .formatted(whose, stored.key().clause(), start(stored.key(), stored.firedAt())));
    }
    for (Difference.Recounted one : difference.recounted()) {
      sentences.add(
          "Counted otherwise: %s, %s at %s, stored with %d, now %d"
              .formatted(
                  whose,
                  one.firing().key().clause(),
                  start(one.firing().key(), one.firing().at().startedAt()),
                  one.stored().subjects().size(),
                  one.firing().counted().size()));
    }
  }

  private String start(Firing.Key key, Instant at) {
    return starts.reference(key.subject()) + " on " + LondonTime.words(LondonTime.day(at));
  }
}
