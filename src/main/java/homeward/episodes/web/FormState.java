package homeward.episodes.web;

import homeward.shared.EpisodeId;
import homeward.web.FormErrors;
import homeward.web.forms.DateTimeEntry;
import homeward.web.govuk.Choice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form about an episode shows: everything typed, right or wrong.
 *
 * @param child name and age
 * @param values what was typed, by field
 * @param when the time typed
 * @param message why nothing was recorded; empty when nothing was refused
 * @param choices of the form's one list that depends on the data; empty when it has none
 */
public record FormState(
    EpisodeId episode,
    String child,
    Map<String, String> values,
    DateTimeEntry when,
    FormErrors errors,
    String message,
    List<Choice> choices) {

  /** Keeps its own copies. */
  public FormState {
    values = Map.copyOf(values);
    choices = List.copyOf(choices);
  }

  /** What was typed; empty when nothing was. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** The message for a field; null when nothing is wrong with it. */
  public @Nullable String wrong(String field) {
    return errors.message(field);
  }

  /** The address of the episode, with a part of it. */
  public String path(String part) {
    return "/episodes/" + episode + part;
  }

  /** 200, or 422 when something is wrong or refused. */
  public int status() {
    return errors.isEmpty() && message.isEmpty() ? 200 : 422;
  }

  /** The same form with the choices of its list. */
  public FormState offering(List<Choice> list) {
    return new FormState(episode, child, values, when, errors, message, list);
  }
}
