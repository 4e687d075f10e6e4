package homeward.returninterviews.web;

import homeward.returninterviews.NewEnding;
import homeward.returninterviews.domain.AnsweredBy;
import homeward.returninterviews.domain.AttemptResult;
import homeward.returninterviews.domain.EndReason;
import homeward.returninterviews.domain.LateReason;
import homeward.returninterviews.domain.Lifecycle;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.domain.Way;
import homeward.web.govuk.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What can be chosen in the forms. */
final class Choices {

  private Choices() {}

  static RecordPage.Lists at(Stage stage) {
    return new RecordPage.Lists(
        of(Way.values(), Way::words),
        of(AnsweredBy.values(), AnsweredBy::words),
        of(AttemptResult.values(), AttemptResult::words),
        Arrays.stream(NewEnding.Kind.values())
            .filter(kind -> kind != NewEnding.Kind.HELD)
            .filter(kind -> Lifecycle.allows(stage, kind.step()))
            .map(kind -> Choice.of(kind.name(), words(kind)))
            .toList(),
        Arrays.stream(EndReason.values())
            .map(one -> Choice.of(one.name(), one.words(), "Returned as: " + one.returned()))
            .toList());
  }

  static List<Choice> late() {
    return of(LateReason.values(), LateReason::words);
  }

  private static String words(NewEnding.Kind kind) {
    return switch (kind) {
      case DECLINED -> "The child declined";
      case NOT_POSSIBLE -> "It is not possible";
      case CLOSED -> "Close it: two weeks of attempts are over";
      case HELD -> "It was held";
    };
  }

  private static <E extends Enum<E>> List<Choice> of(E[] all, Function<E, String> words) {
    return Arrays.stream(all).map(one -> Choice.of(one.name(), words.apply(one))).toList();
  }
}
