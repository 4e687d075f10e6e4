package homeward.risk;

import homeward.protocol.RiskLevel;
import homeward.shared.DeskId;
import homeward.shared.EpisodeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the protocol proposed for an episode, as it was stored.
 *
 * @param weight what the answers weigh together
 * @param clauses ids of the clauses that fired, gravest first
 * @param protocolVersion the version in which they can be read
 * @param counted what was counted besides the answers
 * @param desk the desk that is to decide
 * @param dueAt by when, UTC
 * @param at when it was proposed, UTC
 */
public record StoredProposal(
    UUID id,
    EpisodeId episode,
    RiskLevel level,
    int weight,
    List<String> clauses,
    String protocolVersion,
    Counted counted,
    DeskId desk,
    Instant dueAt,
    Instant at) {

  /** Keeps its own copy. */
  public StoredProposal {
    clauses = List.copyOf(clauses);
  }

  /**
   * What was put in front of the grader: nothing known may be forgotten.
   *
   * @param missing earlier missing reports
   * @param absent earlier absent reports, counted alike
   * @param markers fact codes of the markers that hold
   */
  public record Counted(int missing, int absent, List<String> markers) {
    /** Keeps its own copy. */
    public Counted {
      markers = List.copyOf(markers);
    }
  }
}
