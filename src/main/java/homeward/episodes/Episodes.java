package homeward.episodes;

import homeward.access.Permit;
import homeward.shared.BatchId;
import homeward.shared.EpisodeId;
import homeward.shared.ProfessionalId;
import org.springframework.stereotype.Component;

/** One time missing, from opened to closed. Every method records a fact and changes none. */
@Component
public class Episodes {

  /**
   * A child is missing. Runs in the transaction of the decision.
   *
   * @param permit for any action about the child
   */
  public Opening open(Permit permit, NewEpisode episode) {
    throw new UnsupportedOperationException();
  }

  /** Records an imported episode: facts only; see {@link HistoricEpisode}. */
  public Opening openFromHistory(HistoricEpisode episode) {
    throw new UnsupportedOperationException();
  }

  /** Records how an imported episode that was open ended, and closes it. */
  public void returnFromHistory(
      EpisodeId episode, HistoricReturn returned, BatchId batch, ProfessionalId by) {
    throw new UnsupportedOperationException();
  }

  /** Records that the child was found, or corrects it. */
  public FindingAnswer recordFound(Permit permit, EpisodeId episode, NewFinding found) {
    throw new UnsupportedOperationException();
  }

  /** Records that the child returned, or corrects it. Found need not be known. */
  public ReturnAnswer recordReturn(Permit permit, EpisodeId episode, NewReturn returned) {
    throw new UnsupportedOperationException();
  }

  /** Records a safe-and-well check. */
  public CheckAnswer recordSafeAndWell(Permit permit, EpisodeId episode, NewCheck check) {
    throw new UnsupportedOperationException();
  }

  /** Closes the episode. */
  public ClosingAnswer close(Permit permit, EpisodeId episode, NewClosing closing) {
    throw new UnsupportedOperationException();
  }
}
