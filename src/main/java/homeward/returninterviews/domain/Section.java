package homeward.returninterviews.domain;

import static homeward.returninterviews.domain.TalkField.Kind.LINE;
import static homeward.returninterviews.domain.TalkField.Kind.LINES;
import static homeward.returninterviews.domain.TalkField.Kind.ONE;
import static homeward.returninterviews.domain.TalkField.Kind.OWN_WORDS;
import static homeward.returninterviews.domain.TalkField.Kind.SEVERAL;
import static homeward.returninterviews.domain.TalkField.Kind.TEXT;

import java.util.List;
import java.util.Optional;

/**
 * The sections of a return interview, in the order in which they are shown; they may be filled in
 * any order. The reasons are those of the Staffordshire select committee's report of 2017.
 */
public enum Section {
  CHOICE(
      "choice",
      "What the child chooses",
      "The talk is the child's. Ask this first; at the end it is compared with what happened.",
      List.of(
          TalkField.of(
              LINE,
              "choice-who",
              "Who does the child want to talk to?",
              "You, or somebody else of the service"),
          TalkField.of(LINE, "choice-where", "Where?", "A place where it is easy to talk"),
          TalkField.of(
              LINE, "choice-when", "When?", "After school, in the evening, at the weekend"),
          TalkField.choosing(
              ONE,
              "choice-company",
              "Alone, or with somebody?",
              "Somebody the child trusts may come along",
              Wordings.COMPANY),
          TalkField.of(LINE, "choice-with", "With whom?", "Only when with somebody"))),
  REASONS(
      "reasons",
      "Why the child went",
      "Most children have several reasons. What drives a child away needs other help than what draws a child somewhere.",
      List.of(
          TalkField.choosing(SEVERAL, "push", "What drove the child away?", "", Wordings.PUSH),
          TalkField.choosing(SEVERAL, "pull", "What drew the child somewhere?", "", Wordings.PULL),
          TalkField.of(TEXT, "reasons-more", "More about the reasons", ""))),
  HAPPENED(
      "happened",
      "What happened",
      "So that the child is found sooner, and safer, another time.",
      List.of(
          TalkField.of(TEXT, "happened", "What happened while the child was away?", ""),
          TalkField.of(TEXT, "travel", "How did the child get about, and who paid?", ""),
          TalkField.of(TEXT, "stayed", "Where did the child sleep, wash and eat?", ""),
          TalkField.of(
              TEXT,
              "back",
              "What made the child come back, and what would have done so sooner?",
              ""))),
  HARM(
      "harm",
      "Harm",
      "What hurt the child, and what the child saw. Ask nothing twice; others may have to ask again.",
      List.of(
          TalkField.choosing(
              ONE, "harmed", "Was the child hurt, threatened or frightened?", "", Wordings.YES_NO),
          TalkField.of(TEXT, "harm", "What did the child tell?", ""),
          TalkField.of(TEXT, "injuries", "Injuries told or seen, and who looks after them", ""),
          TalkField.of(
              TEXT,
              "offences",
              "Offences told, against the child or others",
              "The child is heard as a child first"))),
  SIGNS(
      "signs",
      "Signs of exploitation",
      "A child who is being exploited rarely says so. Tick what was told or seen.",
      List.of(
          TalkField.choosing(SEVERAL, "signs", "What was told or seen?", "", Wordings.SIGNS),
          TalkField.of(TEXT, "signs-more", "More about it", ""))),
  MENTIONED(
      "mentioned",
      "People, places, vehicles and phones",
      "One on each line, as the child said it. Each is kept for itself, so that it can be found again.",
      List.of(
          TalkField.of(LINES, "people", "People", "Names, nicknames, what they look like"),
          TalkField.of(LINES, "places", "Places", "Addresses, shops, parks, stations"),
          TalkField.of(LINES, "vehicles", "Vehicles", "Colour, make, number plate, taxi firm"),
          TalkField.of(LINES, "phones", "Phones and names online", "Numbers, apps, names used"))),
  WORDS(
      "words",
      "In the child's own words",
      "Write what the child says as the child says it.",
      List.of(
          TalkField.of(OWN_WORDS, "own-words", "The child's own words", ""),
          TalkField.of(OWN_WORDS, "wishes", "What the child thinks and wishes", ""))),
  HELP(
      "help",
      "What would help",
      "What the child would change, and who the child turns to.",
      List.of(
          TalkField.of(TEXT, "help", "What would help?", ""),
          TalkField.of(LINE, "trusted", "Which adult does the child trust?", ""),
          TalkField.of(
              TEXT,
              "safety-plan",
              "What was agreed to stay safe?",
              "What to do, where to go, whom to ring"),
          TalkField.of(LINES, "numbers", "Numbers given to the child", "One on each line"))),
  CONSENT(
      "consent",
      "What is shared",
      "The child hears what is shared, with whom and why, before anything is.",
      List.of(
          TalkField.choosing(
              ONE,
              "limits",
              "Did you explain what cannot stay between you?",
              "Read it to the child from the top of this page",
              Wordings.EXPLAINED),
          TalkField.choosing(
              ONE,
              "agrees-police",
              "Does the child agree that the police are told?",
              "The police look for what happened, for people and for places",
              Wordings.AGREES),
          TalkField.choosing(
              ONE,
              "agrees-social",
              "Does the child agree that the social worker is told?",
              "The social worker can change how the child is looked after",
              Wordings.AGREES),
          TalkField.of(
              TEXT,
              "must-share",
              "What must be shared although the child does not agree?",
              "Only what keeps the child or somebody else from being hurt, and why")));

  private final String code;
  private final String title;
  private final String why;
  private final List<TalkField> fields;

  Section(String code, String title, String why, List<TalkField> fields) {
    this.code = code;
    this.title = title;
    this.why = why;
    this.fields = fields;
  }

  /** Its name in addresses and in the record. */
  public String code() {
    return code;
  }

  /** Its heading. */
  public String title() {
    return title;
  }

  /** Why it is asked. */
  public String why() {
    return why;
  }

  /** Its questions, in order. */
  public List<TalkField> fields() {
    return fields;
  }

  /** The section of a code; empty when there is none. */
  public static Optional<Section> of(String code) {
    for (Section section : values()) {
      if (section.code.equals(code)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }
}
