package homeward.episodes.web;

import homeward.access.Access;
import homeward.access.Action;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.children.ChildSummary;
import homeward.children.Children;
import homeward.episodes.EpisodeAction;
import homeward.episodes.store.EpisodeStore;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Professional;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.forms.DateTimeEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns the id in an address into a permit. An episode that never was and one that is not the
 * reader's are refused alike.
 */
@Component
public class EpisodeDoor {

  private final EpisodeStore store;
  private final Access access;
  private final Children children;

  EpisodeDoor(EpisodeStore store, Access access, Children children) {
    this.store = store;
    this.access = access;
    this.children = children;
  }

  /** A permit for an action about the episode's child. */
  @Transactional(noRollbackFor = NotYours.class)
  public Permit permit(Professional reader, UUID id, EpisodeAction action) {
    return access.permit(reader, child(id), action);
  }

  /** Whether a button is shown. */
  @Transactional(readOnly = true)
  public boolean may(Professional reader, ChildId child, Action action) {
    return access.mayDo(reader, child, action);
  }

  /** The child's name and age. */
  public ChildSummary child(Permit permit) {
    return children.summary(permit);
  }

  /** A form that is opened now, with these fields filled in. */
  FormState fresh(Permit permit, UUID id, DateTimeEntry when, Map<String, String> values) {
    Map<String, String> filled = new HashMap<>(values);
    filled.put("key", FormKey.fresh().toString());
    return state(permit, id, when, filled, FormErrors.none(), "");
  }

  /** A form that comes back with everything typed. */
  FormState again(
      Permit permit, UUID id, Map<String, String> sent, FormErrors errors, String message) {
    return state(permit, id, DateTimeEntry.read(sent::get, "at"), sent, errors, message);
  }

  private FormState state(
      Permit permit,
      UUID id,
      DateTimeEntry when,
      Map<String, String> values,
      FormErrors errors,
      String message) {
    ChildSummary child = children.summary(permit);
    return new FormState(
        new EpisodeId(id),
        child.displayName() + ", " + child.age(),
        values,
        when,
        errors,
        message,
        List.of());
  }

  @Transactional(readOnly = true)
  ChildId child(UUID id) {
    return store.childOf(new EpisodeId(id)).orElse(new ChildId(id));
  }
}
