package homeward.protocol;

import java.util.Set;

/** When a finding fires. */
public sealed interface Condition {

  /** At least one of these facts is known. */
  record AnyFact(Set<String> facts) implements Condition {}

  /** The child is younger than this, in completed years. An unknown age does not fire. */
  record AgeUnder(int years) implements Condition {}

  /** At least so many earlier reports, missing and absent together, in the repeat window. */
  record ReportsAtLeast(int number) implements Condition {}

  /** The answers' weights add up to this or more. */
  record WeightAtLeast(int weight) implements Condition {}

  /** Fires when no graver finding does. */
  record Otherwise() implements Condition {}
}
