package homeward.intake.web;

import homeward.intake.Decide;
import homeward.intake.DecisionOutcome.Lack;
import homeward.protocol.Category;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a decision as it was typed.
 *
 * @param fields what was typed, by field; nothing typed is lost when the form is shown again
 * @param seen what was before the decider's eyes
 * @param key the form's key
 */
public record DecisionForm(Map<String, String> fields, Decide.Seen seen, FormKey key) {

  /** Keeps its own copy. */
  public DecisionForm {
    fields = Map.copyOf(fields);
  }

  /** What was typed; empty for nothing. */
  public String value(String field) {
    return fields.getOrDefault(field, "");
  }

  /** The same form, made from what is in force now. */
  DecisionForm seeing(Decide.Seen now) {
    return new DecisionForm(fields, now, key);
  }

  /** Reads what the browser sent. */
  static DecisionForm read(Map<String, String> sent) {
    String decision = sent.getOrDefault("seenDecision", "");
    return new DecisionForm(
        sent,
        new Decide.Seen(
            decision.isEmpty() ? null : UUID.fromString(decision),
            UUID.fromString(sent.getOrDefault("seenProposal", new UUID(0, 0).toString()))),
        FormKey.valueOf(sent.getOrDefault("key", "")));
  }

  /** What came of reading: a decision, or what could not be read. */
  record Read(@Nullable Decide decide, FormErrors errors) {}

  /** The decision as typed. */
  Read decide(Instant now) {
    Category category = category();
    if (category == null) {
      return new Read(
          null, FormErrors.of("category", "Decide missing, absent or neither").with(rationale()));
    }
    ClockTimes times = new ClockTimes(now);
    Decide.ContactPlan plan = category == Category.ABSENT ? plan(times) : null;
    Decide.Collecting collecting = category == Category.NEITHER ? collecting(times) : null;
    FormErrors errors = times.errors();
    if (category == Category.ABSENT && value("furtherEnquiry").isEmpty()) {
      errors =
          FormErrors.of("furtherEnquiry", "Say whether police must enquire further").with(errors);
    }
    Decide decide =
        new Decide(
            category,
            value("rationale"),
            value("otherwise"),
            value("furtherEnquiry").equals("yes"),
            plan,
            collecting,
            seen,
            key.value());
    return new Read(decide, errors);
  }

  /** The messages for what is lacking. */
  static FormErrors errors(Iterable<Lack> lacks) {
    FormErrors errors = FormErrors.none();
    for (Lack lack : lacks) {
      errors = errors.with(lack.field(), lack.message());
    }
    return errors;
  }

  private @Nullable Category category() {
    try {
      return Category.of(value("category"));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private FormErrors rationale() {
    return value("rationale").isBlank()
        ? FormErrors.of("rationale", "Say why: what you know, and what you weighed")
        : FormErrors.none();
  }

  private Decide.@Nullable ContactPlan plan(ClockTimes times) {
    Instant review = times.next("reviewAt", value("reviewAt"), "the time of the review");
    Instant first =
        times.next("firstCallBackAt", value("firstCallBackAt"), "the time of the first call back");
    Integer every = times.number("every", value("every"), "the minutes between calls back");
    if (review == null || first == null || every == null) {
      return null;
    }
    return new Decide.ContactPlan(
        review, first, Duration.ofMinutes(every), value("agreedActions"), value("assessment"));
  }

  private Decide.@Nullable Collecting collecting(ClockTimes times) {
    Instant ask = times.next("askAt", value("askAt"), "when to ask whether the child was there");
    return ask == null
        ? null
        : new Decide.Collecting(
            value("place"), value("grounds"), value("collectedBy"), value("safetyReason"), ask);
  }
}
