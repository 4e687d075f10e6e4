package homeward.children.joining;

import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.children.Identity;
import homeward.children.Residence;
import homeward.children.Source;
import homeward.children.matching.MatchDecision;
import homeward.children.matching.PersonDetails;
import homeward.children.matching.PersonMatcher;
import homeward.children.register.PersonRecords;
import homeward.children.register.Residences;
import homeward.children.store.BatchStore;
import homeward.children.store.MatchStore;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.PersonRecordId;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places what an import says about a person: with the child it describes, or as a new child, with a
 * proposal when a person must decide. Answers with ids only.
 */
@Component
public class ImportedPersons {

  private final PersonRecords records;
  private final Residences residences;
  private final MatchStore matches;
  private final MatchProposing proposing;
  private final BatchStore batches;
  private final Involvements involvements;
  private final Clock clock;
  private final PersonMatcher matcher = new PersonMatcher();

  ImportedPersons(
      PersonRecords records,
      Residences residences,
      MatchStore matches,
      MatchProposing proposing,
      BatchStore batches,
      Involvements involvements,
      Clock clock) {
    this.records = records;
    this.residences = residences;
    this.matches = matches;
    this.proposing = proposing;
    this.batches = batches;
    this.involvements = involvements;
    this.clock = clock;
  }

  /** How a person was placed. */
  public enum How {
    /** Nobody known is like them. */
    NEW,
    /** They are a child already known; marked and undoable. */
    JOINED,
    /** A new child, and a person is asked whether it is one already known. */
    NEW_AND_PROPOSED
  }

  /**
   * Where a person was placed.
   *
   * @param child the surviving id
   * @param record what the import said
   * @param score how alike they were to the child they joined; null when they did not
   */
  public record Placed(ChildId child, PersonRecordId record, How how, @Nullable Integer score) {}

  /**
   * Places one person. The area becomes involved.
   *
   * @param postcode of the home, a clue for matching only; null when not known
   * @param residence where a new child lives; null when not known; ignored for a known child
   * @param source must carry the batch
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Placed place(
      Identity identity,
      @Nullable String postcode,
      AreaId area,
      @Nullable Residence residence,
      Source source,
      ProfessionalId by) {
    PersonDetails details = PersonRecords.details(identity, postcode);
    MatchDecision decision = matcher.decide(details, matches.candidates(details));
    if (decision instanceof MatchDecision.Joined joined) {
      ChildId child = joined.likeness().person().child();
      int score = joined.likeness().score().points();
      PersonRecordId record = records.addMatched(child, identity, postcode, score, source, by);
      involve(child, record, area, source, by);
      return new Placed(child, record, How.JOINED, score);
    }
    PersonRecords.Added added = records.addChild(identity, postcode, area, source, by);
    if (residence != null) {
      residences.settle(added.child(), residence, source, by);
    }
    involve(added.child(), added.record(), area, source, by);
    int proposed = proposing.propose(added.child(), area, details, source, by);
    return new Placed(
        added.child(), added.record(), proposed == 0 ? How.NEW : How.NEW_AND_PROPOSED, null);
  }

  /** How many proposals of an import wait for a person. */
  @Transactional(readOnly = true)
  public int waiting(BatchId batch) {
    return matches.waiting(batch);
  }

  /**
   * Takes back what an import said. A child somebody has worked with since stays.
   *
   * @return how many children were taken back
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int undo(BatchId batch) {
    return batches.undo(batch);
  }

  private void involve(
      ChildId child, PersonRecordId record, AreaId area, Source source, ProfessionalId by) {
    involvements.open(
        child,
        Party.of(area),
        Because.REPORTED_IN_THE_AREA,
        record.value(),
        clock.instant(),
        by,
        source.batch());
  }
}
