package homeward.interventions.referral;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The referral of an absent child to children's services. Times are UTC.
 *
 * @param area the area the child is absent from
 * @param desk the desk that assesses and refers; null when the area has none
 * @param dueAt by when
 * @param rules by which clauses
 * @param assessment null while the child's vulnerability was not assessed
 */
public record AbsentReferral(
    UUID id,
    UUID absence,
    ChildId child,
    AreaId area,
    @Nullable DeskId desk,
    Instant dueAt,
    Rules rules,
    @Nullable Assessment assessment) {

  /** What an assessment may find; every child is referred with either. */
  public enum Finding {
    NOTHING_MORE("Nothing more is needed than the referral", "Children's services still take it"),
    MORE_NEEDED("More is needed", "Say above what, and how soon");

    private final String words;
    private final String hint;

    Finding(String words, String hint) {
      this.words = words;
      this.hint = hint;
    }

    /** What choosing it means, in plain words without a full stop. */
    public String hint() {
      return hint;
    }

    /** In plain words, without a full stop. */
    public String words() {
      return words;
    }
  }

  /**
   * By which clauses.
   *
   * @param version the protocol version
   * @param clauses ids, the one that refers every absent child first
   */
  public record Rules(String version, List<String> clauses) {

    public Rules {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * The child was assessed and is referred.
   *
   * @param told the desk of children's services where the child lives, else where the child is
   *     absent from; null when neither has one
   * @param acknowledgeBy by when it is to be taken there
   * @param taken null while nobody there took it
   */
  public record Assessment(
      Finding finding,
      String rationale,
      ProfessionalId by,
      Instant at,
      @Nullable DeskId told,
      Instant acknowledgeBy,
      @Nullable Taken taken) {}

  /** Children's services took it. */
  public record Taken(ProfessionalId by, Instant at) {}
}
