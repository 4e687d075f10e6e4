package homeward.protocol.counting;

import homeward.protocol.ClauseValue.AtMost;
import homeward.protocol.ClauseValue.BankHolidays;
import homeward.protocol.ClauseValue.CalledFor;
import homeward.protocol.ClauseValue.Calls;
import homeward.protocol.ClauseValue.Chain;
import homeward.protocol.ClauseValue.CountTrigger;
import homeward.protocol.ClauseValue.Posts;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is called for when a child goes missing again and again, by whom and by when. */
public final class TriggerRules {

  private final Protocol protocol;

  /** The rules of this protocol. */
  public TriggerRules(Protocol protocol) {
    this.protocol = protocol;
  }

  /** Every trigger that counts; empty where the area has none. */
  public List<Provision<CountTrigger>> all() {
    return protocol.all(CountTrigger.class);
  }

  /** The triggers that call for an intervention meeting, the lowest level first. */
  public List<Provision<CountTrigger>> meetings() {
    return all().stream()
        .filter(one -> one.value().calledFor().calls() == Calls.INTERVENTION_MEETING)
        .sorted(Comparator.comparingInt(one -> one.value().calledFor().level()))
        .toList();
  }

  /**
   * The meetings that a partner may ask for without a count, the least serious first: the chairs of
   * the ladder, each with its working days. Also where the area calls for no meeting by counting.
   */
  public List<Provision<CalledFor>> askedFor() {
    List<String> clauses =
        List.of(
            "trigger.meeting.asked.first",
            "trigger.meeting.asked.second",
            "trigger.meeting.asked.third");
    List<String> chairs = chairs().value();
    List<Provision<CalledFor>> meetings = new ArrayList<>();
    for (int one = 0; one < Math.min(clauses.size(), chairs.size()); one++) {
      Provision<Integer> within = number(clauses.get(one));
      meetings.add(
          new Provision<>(
              new CalledFor(Calls.INTERVENTION_MEETING, one + 1, chairs.get(one), within.value()),
              within.clause()));
    }
    return List.copyOf(meetings);
  }

  /** The posts that chair meetings, lowest first: a meeting not held in time climbs along it. */
  public Provision<List<String>> chairs() {
    Provision<Chain> chain = protocol.provision("trigger.meeting.chairs", Chain.class);
    return new Provision<>(chain.value().desks(), chain.clause());
  }

  /** Working days in which a meeting is held when immediate action is needed; 0 is the same day. */
  public Provision<Integer> immediateWithin() {
    return number("trigger.meeting.immediate");
  }

  /**
   * Working days in which a child reported missing is screened for exploitation; empty where the
   * area screens none.
   */
  public Optional<Provision<Integer>> screeningWithin() {
    String id = "exploitation.screening.within";
    return protocol.has(id) ? Optional.of(number(id)) : Optional.empty();
  }

  /** The posts whose holders supervise a coordinator's reference: codes. */
  public Provision<Set<String>> referenceSupervisors() {
    return posts("trigger.reference.supervisor");
  }

  /** The posts whose holders may be the officer of a coordinator's reference: codes. */
  public Provision<Set<String>> referenceOfficers() {
    return posts("trigger.reference.officer");
  }

  /** Working days in which whoever has a coordinator's reference does their part. */
  public Provision<Integer> referenceStepWithin() {
    return number("trigger.reference.step");
  }

  /** Which days are working days. */
  public Provision<WorkingDays> workingDays() {
    Provision<BankHolidays> days = protocol.provision("calendar.bank-holidays", BankHolidays.class);
    return new Provision<>(new WorkingDays(days.value()), days.clause());
  }

  private Provision<Set<String>> posts(String id) {
    Provision<Posts> posts = protocol.provision(id, Posts.class);
    return new Provision<>(posts.value().posts(), posts.clause());
  }

  private Provision<Integer> number(String id) {
    Provision<AtMost> most = protocol.provision(id, AtMost.class);
    return new Provision<>(most.value().number(), most.clause());
  }
}
