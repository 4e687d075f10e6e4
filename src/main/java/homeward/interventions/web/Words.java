package homeward.interventions.web;

import homeward.interventions.ActionOwner;
import homeward.interventions.Intervention;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.LondonTime;
import homeward.web.govuk.Choice;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How interventions are called on pages. */
final class Words {

  private static final Map<String, String> ATTENDED = new LinkedHashMap<>();

  static {
    ATTENDED.put("child", "The child");
    ATTENDED.put("family", "Family");
    ATTENDED.put("social-worker", "Social worker");
    ATTENDED.put("team-manager", "Team manager");
    ATTENDED.put("senior-manager", "Senior manager");
    ATTENDED.put("coordinator", "Missing persons and exploitation coordinator");
    ATTENDED.put("police", "Police");
    ATTENDED.put("home", "The child's home or foster carer");
    ATTENDED.put("interviewer", "Return interviewer");
    ATTENDED.put("school", "School");
    ATTENDED.put("health", "Health");
    ATTENDED.put("other", "Somebody else");
  }

  private Words() {}

  /** What is called for, as a heading. */
  static String what(Calls calls, int level) {
    return switch (calls) {
      case INTERVENTION_MEETING -> "Intervention meeting, level " + level;
      case EXPLOITATION_PANEL -> "Exploitation panel";
      case COORDINATOR_REFERENCE -> "Coordinator's reference";
    };
  }

  static InterventionPage.Badge badge(Intervention one, Instant now) {
    if (one.progress().takenBack() != null) {
      return new InterventionPage.Badge("Taken back", "");
    }
    Intervention.Outcome outcome = one.progress().outcome();
    if (outcome != null) {
      return switch (outcome.kind()) {
        case HELD -> new InterventionPage.Badge("Held", "green");
        case DONE -> new InterventionPage.Badge("Done", "green");
        case NOT_NEEDED -> new InterventionPage.Badge("Not needed", "");
      };
    }
    Instant dueAt = one.dueAt();
    return dueAt == null
        ? new InterventionPage.Badge("From history", "")
        : due(
            one.cause().calls(),
            dueAt,
            under(one.progress().handed(), one.progress().arranged() != null),
            now);
  }

  /** What was done so far of something open, in a word or two; null for nothing. */
  static @Nullable String under(Intervention.@Nullable Handed handed, boolean arranged) {
    if (handed != null) {
      return "With " + holder(handed);
    }
    return arranged ? "Arranged" : null;
  }

  /** Who has a reference now. */
  static String holder(Intervention.Handed handed) {
    return handed.officer() ? "the officer" : "the supervisor";
  }

  /** That it does not follow any more, as a sentence. */
  static String takenBack(Intervention.TakenBack back, Instant now) {
    return "Taken back "
        + LondonTime.words(back.at(), now)
        + (back.startGone()
            ? ": the episode or absence at which it fired is no longer in the records."
            : ": the records changed and the count is another.");
  }

  /** What the words of an ending are. */
  static String said(Intervention.Ending kind) {
    return switch (kind) {
      case HELD -> "What was agreed";
      case DONE -> "What was done";
      case NOT_NEEDED -> "Why it is not needed";
    };
  }

  /** Working days from today, as an end. */
  static String within(int workingDays) {
    return workingDays == 1
        ? "by the end of the next working day"
        : "within " + workingDays + " working days";
  }

  /**
   * How something open stands.
   *
   * @param under what was done so far, in a word or two; null for nothing
   */
  static InterventionPage.Badge due(
      Calls calls, Instant dueAt, @Nullable String under, Instant now) {
    if (now.isAfter(dueAt)) {
      return new InterventionPage.Badge("Late", "red");
    }
    if (under != null) {
      return new InterventionPage.Badge(under, "blue");
    }
    return new InterventionPage.Badge(
        switch (calls) {
          case INTERVENTION_MEETING -> "To be arranged";
          case EXPLOITATION_PANEL -> "To be discussed";
          case COORDINATOR_REFERENCE -> "To be opened";
        },
        "amber");
  }

  /** "due by the end of Friday…": the day, with how late it is. */
  static String due(Instant dueAt, Instant now) {
    String day = LondonTime.words(LondonTime.day(dueAt));
    return now.isAfter(dueAt) ? "was due by the end of " + day : "due by the end of " + day;
  }

  static String chair(String code) {
    return ActionOwner.wordsOf(code);
  }

  static String attended(String code) {
    return ATTENDED.getOrDefault(code, code);
  }

  static List<Choice> attendance() {
    return ATTENDED.entrySet().stream()
        .map(one -> Choice.of(one.getKey(), one.getValue()))
        .toList();
  }

  static boolean attends(String code) {
    return ATTENDED.containsKey(code);
  }

  static List<Choice> owners() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(Choice.of("", "Choose")),
            Arrays.stream(ActionOwner.values())
                .map(owner -> Choice.of(owner.name(), capital(owner.words()))))
        .toList();
  }

  static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
