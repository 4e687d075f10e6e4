package homeward.worklist.domain;

import java.util.Map;

/** What each matter is called on the list. A module that publishes a new one adds it here. */
public final class Matters {

  /**
   * A matter in words.
   *
   * @param verb what to do: "Decide: missing, absent or neither"
   * @param brief a word or two, to stand before the time: "decide"
   * @param waits who waits for it
   */
  public record Words(String verb, String brief, String waits) {}

  private static final String CHILD = "the child";
  private static final String REPORTER = "who reported the child missing";

  private static final Map<String, Words> WORDS =
      Map.ofEntries(
          of("intake.acknowledge", "Take the report", "acknowledge", REPORTER),
          of("intake.report", "Take the report", "acknowledge", REPORTER),
          of("intake.decide", "Decide: missing, absent or neither", "decide", REPORTER),
          of("intake.review", "Review the absence", "review", CHILD),
          of(
              "intake.call-back",
              "Call back and ask whether the child is there",
              "call back",
              REPORTER),
          of("intake.police-help", "Send help to collect the child", "answer", "the carer"),
          of("intake.not-there", "Take it: the child was not there", "acknowledge", REPORTER),
          of("intake.graver", "Take it: new facts", "acknowledge", REPORTER),
          of("intake.decide-overdue", "Take it: nobody has decided", "acknowledge", REPORTER),
          of("intake.review-overdue", "Take it: the review is late", "acknowledge", CHILD),
          of("intake.call-back-missed", "Take it: a call back was missed", "acknowledge", REPORTER),
          of("intake.call-back-failed", "Take it: nobody was reached", "acknowledge", CHILD),
          of(
              "intake.collect-overdue",
              "Take it: nobody said whether the child was there",
              "acknowledge",
              "the carer"),
          of("intake.collect", "Ask whether the carer collected the child", "ask", "the carer"),
          of("episodes.own", "Accept the episode", "accept", "the desk that hands it over"),
          of("episodes.act", "Do the next thing to find the child", "act", CHILD),
          of("episodes.check", "See the child safe and well", "see the child", CHILD),
          of("episodes.close", "Close the episode", "close", "everybody on the case"),
          of("episodes.review-closing", "Review the closing", "review", "who closed it"),
          of(
              "episodes.answer-news",
              "Answer news on a closed episode",
              "answer",
              "who brought the news"),
          of("risk.grade", "Decide the level of risk", "decide", CHILD),
          of("risk.review-lower", "Review a risk set lower than proposed", "review", CHILD),
          of("risk.confirm", "Confirm the raised risk", "confirm", "who raised it"),
          of("risk.review", "Review the level of risk", "review", CHILD),
          of("children.match", "Decide whether two children are one", "decide", "the record"),
          of("returninterviews.allocate", "Allocate the return interview", "allocate", CHILD),
          of(
              "returninterviews.route",
              "Choose a service for the return interview",
              "choose",
              CHILD),
          of("returninterviews.first-attempt", "Offer the return interview", "interview", CHILD),
          of(
              "returninterviews.next-attempt",
              "Try again to offer the return interview",
              "try again",
              CHILD),
          of("returninterviews.hold", "Hold the return interview", "interview", CHILD),
          of("interventions.hold", "Hold the intervention meeting", "hold", CHILD),
          of("interventions.refer", "Open the coordinator's reference", "refer", CHILD),
          of("interventions.give-reference", "Give the reference to an officer", "give", CHILD),
          of("interventions.work-reference", "Do what the reference asks", "act", CHILD),
          of("interventions.refer-absent", "Assess the absent child and refer", "refer", CHILD),
          of("interventions.take-absent", "Take the referral of an absent child", "take", CHILD),
          of("interventions.act", "Do what the meeting agreed", "act", CHILD),
          of("exploitation.screen", "Screen for exploitation", "screen", CHILD),
          of("returninterviews.ask-agencies", "Ask the agencies about the child", "ask", CHILD),
          of("returninterviews.ask-family", "Ask the family about the child", "ask", CHILD),
          of("returninterviews.ask-child", "Ask the child how things are", "ask", CHILD),
          of(
              "returninterviews.letter-child",
              "Send the child a letter with the offer",
              "send",
              CHILD),
          of(
              "returninterviews.letter-carer",
              "Send the carer a letter with the offer",
              "send",
              CHILD),
          of("returninterviews.review-triage", "Look at the triage colour again", "look", CHILD),
          of("returninterviews.share", "Share what the interview found", "share", CHILD),
          of(
              "returninterviews.acknowledge-police",
              "Read what a return interview found",
              "acknowledge",
              CHILD),
          of(
              "returninterviews.acknowledge-social",
              "Read what a return interview found",
              "acknowledge",
              CHILD),
          of(
              "returninterviews.not-acknowledged",
              "Ask why nobody read what an interview found",
              "ask",
              CHILD),
          of("worklist.tasking", "Do what was agreed over the daily list", "act", "the daily list"),
          of(
              "returninterviews.close",
              "Close the offer of an interview with its reason",
              "close",
              "the service"));

  private Matters() {}

  /** The words of a matter; plain ones for a matter that has none yet. */
  public static Words of(String matter) {
    return WORDS.getOrDefault(matter, new Words("Open what is due", "due", "somebody"));
  }

  /** Whether a matter has its own words. */
  public static boolean knows(String matter) {
    return WORDS.containsKey(matter);
  }

  private static Map.Entry<String, Words> of(
      String matter, String verb, String brief, String waits) {
    return Map.entry(matter, new Words(verb, brief, waits));
  }
}
