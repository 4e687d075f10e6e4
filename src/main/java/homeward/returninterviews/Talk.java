package homeward.returninterviews;

import homeward.access.Permit;
import homeward.returninterviews.domain.BlamingWords;
import homeward.returninterviews.domain.Section;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.domain.TalkField;
import homeward.returninterviews.duty.Announcing;
import homeward.returninterviews.duty.OnlyTheInterviewer;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.TalkStore;
import homeward.shared.Ids;
import homeward.web.FormKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The interview's form: the child's choice first, then sections in any order, each saved by itself.
 * Nothing is overwritten; of two devices that save the same section one is told of the other.
 */
@Component
public class Talk {

  private static final Set<Stage> OPEN =
      Set.of(Stage.ALLOCATED, Stage.TRIED, Stage.ACCEPTED, Stage.HELD);

  private final InterviewStore interviews;
  private final TalkStore store;
  private final OnlyTheInterviewer only;
  private final Announcing announcing;

  Talk(InterviewStore interviews, TalkStore store, OnlyTheInterviewer only, Announcing announcing) {
    this.interviews = interviews;
    this.store = store;
    this.only = only;
    this.announcing = announcing;
  }

  /** What came of saving a section. */
  public sealed interface Saving {

    /** Saved, now or when the same form was sent before. */
    record Saved() implements Saving {}

    /** Another device saved the section since this form was opened; nothing was saved now. */
    record SavedElsewhere(Kept kept) implements Saving {}

    /** Some phrases may blame the child; nothing was saved yet. */
    record Questioned(Map<String, List<BlamingWords.Found>> found) implements Saving {}

    /** It is allocated to somebody else; written to the audit. */
    record NotTheInterviewer() implements Saving {}

    /** The interview is not being held now. */
    record NotNow(String stage) implements Saving {}
  }

  /**
   * A section to be saved.
   *
   * @param values what was said, by the question's code
   * @param shown the version the form was made from; null when there was none
   * @param keepWords whether questioned phrases are to be kept
   */
  public record NewSection(
      Section section, Map<String, List<String>> values, @Nullable UUID shown, boolean keepWords) {}

  /** Every section that was saved. */
  @Transactional(readOnly = true)
  public Map<Section, Kept> all(Permit permit, InterviewId id) {
    permit.mustConcern(interviews.get(id).child());
    Map<Section, Kept> all = new EnumMap<>(Section.class);
    store.all(id).forEach((code, kept) -> Section.of(code).ifPresent(one -> all.put(one, kept)));
    return all;
  }

  /** Everything that was said, by the question's code. */
  @Transactional(readOnly = true)
  public Map<String, List<String>> said(Permit permit, InterviewId id) {
    Map<String, List<String>> said = new TreeMap<>();
    all(permit, id).values().forEach(kept -> said.putAll(kept.values()));
    return said;
  }

  /** Whether the permit's holder may write in the form now. */
  public boolean writes(Permit permit, Interview interview) {
    return permit.by().id().equals(interview.who().interviewer())
        && OPEN.contains(interview.state().stage());
  }

  /** Saves a section. */
  @Transactional
  public Saving save(Permit permit, InterviewId id, NewSection section, FormKey key) {
    permit.mustAllow(InterviewAction.RECORD);
    interviews.lock(id.value());
    Interview interview = interviews.get(id);
    permit.mustConcern(interview.child());
    if (store.used(key.value())) {
      return new Saving.Saved();
    }
    if (only.isNot(permit, interview)) {
      return new Saving.NotTheInterviewer();
    }
    if (!OPEN.contains(interview.state().stage())) {
      return new Saving.NotNow(interview.state().stage().words());
    }
    Kept before = store.all(id).get(section.section().code());
    UUID stands = before == null ? null : before.version();
    if (before != null && !Objects.equals(stands, section.shown())) {
      return new Saving.SavedElsewhere(before);
    }
    Map<String, List<BlamingWords.Found>> found = blaming(section);
    if (!found.isEmpty() && !section.keepWords()) {
      return new Saving.Questioned(found);
    }
    store.save(
        new TalkStore.NewVersion(
            Ids.next(permit.at()), id, section.section().code(), section.values(), stands),
        found,
        key.value(),
        permit.at(),
        permit.by().id());
    announcing.happened(interview, null, null);
    return new Saving.Saved();
  }

  /** Phrases in the interviewer's own words; the child's words are never questioned. */
  private static Map<String, List<BlamingWords.Found>> blaming(NewSection section) {
    Map<String, List<BlamingWords.Found>> found = new TreeMap<>();
    for (TalkField field : section.section().fields()) {
      if (field.free()) {
        List<BlamingWords.Found> here =
            BlamingWords.in(
                String.join(" ", section.values().getOrDefault(field.code(), List.of())));
        if (!here.isEmpty()) {
          found.put(field.code(), here);
        }
      }
    }
    return found;
  }
}
