package homeward.interventions.domain;

import homeward.protocol.ClauseValue.CountTrigger;
import homeward.protocol.ClauseValue.Over;
import homeward.protocol.Protocol;
import homeward.protocol.ProtocolVersion;
import homeward.protocol.Provision;
import homeward.protocol.counting.Crossings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Works out at which starts which triggers fire. All starts are counted wherever they were; whether
 * one fires is said by the protocol in force on its London day in its area. Before an area's first
 * protocol nothing fires.
 */
public final class Counting {

  private Counting() {}

  /**
   * Everything that fires, in the order of the starts, then of the clauses.
   *
   * @param over whether these are the starts of one child or of one place
   * @param starts in any order
   * @param inForce the protocol that governs a start; empty when there was none then
   */
  public static List<Firing> firings(
      Over over, List<Start> starts, Function<Start, Optional<Protocol>> inForce) {
    List<Start> ordered = starts.stream().sorted(Start.IN_ORDER).toList();
    Map<ProtocolVersion, Protocol> protocols = new LinkedHashMap<>();
    Map<Start, ProtocolVersion> governing = new LinkedHashMap<>();
    for (Start start : ordered) {
      inForce
          .apply(start)
          .ifPresent(protocol -> {
            protocols.putIfAbsent(protocol.version(), protocol);
            governing.put(start, protocol.version());
          });
    }
    List<Firing> firings = new ArrayList<>();
    for (Protocol protocol : protocols.values()) {
      for (Provision<CountTrigger> trigger : protocol.triggers().all()) {
        if (trigger.value().counted().over() == over) {
          of(trigger, ordered).stream()
              .filter(one -> protocol.version().equals(governing.get(one.at())))
              .forEach(firings::add);
        }
      }
    }
    firings.sort((one, other) -> Start.IN_ORDER.compare(one.at(), other.at()));
    return firings;
  }

  private static List<Firing> of(Provision<CountTrigger> trigger, List<Start> ordered) {
    List<Start> counted =
        ordered.stream()
            .filter(start -> trigger.value().counted().categories().contains(start.category()))
            .toList();
    return Crossings.of(trigger.value().counted(), counted.stream().map(Start::day).toList())
        .stream()
        .map(crossing ->
            new Firing(
                trigger,
                counted.get(crossing.index()),
                counted.subList(crossing.first(), crossing.index() + 1)))
        .toList();
  }
}
