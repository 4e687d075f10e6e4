package homeward.interventions.domain;

import homeward.protocol.ClauseValue.CountTrigger;
import homeward.protocol.Provision;
import java.util.List;
import java.util.UUID;

/**
 * A trigger fires at a start.
 *
 * @param trigger the clause with what it calls for
 * @param at the start that lifted the count to the number
 * @param counted every start counted, earliest first; the last is {@code at}
 */
public record Firing(Provision<CountTrigger> trigger, Start at, List<Start> counted) {

  public Firing {
    counted = List.copyOf(counted);
  }

  /**
   * What makes a firing the same one when it is worked out again.
   *
   * @param clause id of the clause
   * @param subject the episode or absence at which it fires
   */
  public record Key(String clause, UUID subject) {}

  /** What makes it the same firing when it is worked out again. */
  public Key key() {
    return new Key(trigger.clause().id(), at.subject());
  }

  /** How many more were counted than the number that calls for it; 0 when it was just reached. */
  public int beyond() {
    return counted.size() - trigger.value().counted().number();
  }

  /** The episodes and absences counted, earliest first. */
  public List<UUID> subjects() {
    return counted.stream().map(Start::subject).toList();
  }
}
