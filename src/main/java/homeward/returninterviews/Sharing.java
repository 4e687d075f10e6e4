package homeward.returninterviews;

import homeward.access.Permit;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.children.ChildSummary;
import homeward.children.Children;
import homeward.protocol.Provision;
import homeward.returninterviews.domain.ToShare;
import homeward.returninterviews.domain.ToShare.Audience;
import homeward.returninterviews.duty.Closeness;
import homeward.returninterviews.store.HoldingStore;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.SharingStore;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.web.FormKey;
import homeward.web.Live;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an interview found goes to the police and the child's social worker, each as far as the
 * child agrees or safety demands, and each acknowledges it or is asked again.
 */
@Component
public class Sharing {

  private final InterviewStore interviews;
  private final SharingStore store;
  private final HoldingStore held;
  private final Closeness closeness;
  private final Children children;
  private final Desks desks;
  private final Live live;

  Sharing(
      InterviewStore interviews,
      SharingStore store,
      HoldingStore held,
      Closeness closeness,
      Children children,
      Desks desks,
      Live live) {
    this.interviews = interviews;
    this.store = store;
    this.held = held;
    this.closeness = closeness;
    this.children = children;
    this.desks = desks;
    this.live = live;
  }

  /** What came of sharing. */
  public sealed interface Outcome {

    /** Shared, now or before. */
    record Shared() implements Outcome {}

    /** Something must be said first. */
    record Missing(List<ToShare.Missing> what) implements Outcome {}

    /** Only who held the interview shares it, and only after it was held. */
    record NotNow() implements Outcome {}

    /** Nobody is named who would receive it: neither a desk of the police nor a social worker. */
    record Nobody(Audience audience) implements Outcome {}
  }

  /** Who is to acknowledge what was shared. */
  public record To(String kind, UUID party) {}

  /** With whom an interview was shared, and who acknowledged it. */
  @Transactional(readOnly = true)
  public List<SharingStore.Shared> of(Permit permit, InterviewId id) {
    permit.mustConcern(interviews.get(id).child());
    return store.of(id);
  }

  /**
   * Shares what was said with everybody who is to know.
   *
   * @param said everything that stands in the form, by the question's code
   */
  @Transactional
  public Outcome share(Permit permit, InterviewId id, Map<String, List<String>> said, FormKey key) {
    permit.mustAllow(InterviewAction.RECORD);
    interviews.lock(id.value());
    Interview interview = interviews.get(id);
    permit.mustConcern(interview.child());
    if (!store.of(id).isEmpty()) {
      return new Outcome.Shared();
    }
    Optional<HoldingStore.Held> talk = held.of(id);
    if (talk.filter(one -> one.talk().equals(id) && one.by().equals(permit.by().id())).isEmpty()) {
      return new Outcome.NotNow();
    }
    List<ToShare.Missing> missing = ToShare.missing(said);
    if (!missing.isEmpty()) {
      return new Outcome.Missing(missing);
    }
    for (Audience audience : Audience.values()) {
      if (to(permit, interview, audience) == null) {
        return new Outcome.Nobody(audience);
      }
    }
    Provision<Duration> within =
        closeness.protocol(permit, interview).returns().sharingAcknowledgedWithin();
    for (Audience audience : Audience.values()) {
      To to = Objects.requireNonNull(to(permit, interview, audience));
      store.add(
          new SharingStore.NewSharing(
              Ids.next(permit.at()),
              id,
              audience,
              to,
              permit.at().plus(within.value()),
              within.clause().version().id(),
              List.of(within.clause().id()),
              ToShare.lines(audience, said)),
          key.value(),
          permit.at(),
          permit.by().id());
      tell(to);
    }
    live.changed(id.topic());
    live.changed("professional:" + permit.by().id());
    return new Outcome.Shared();
  }

  /**
   * Somebody who was to read it says that they did.
   *
   * @param words what they do with it; null when nothing was written
   * @return false when nothing was shared with the audience
   */
  @Transactional
  public boolean acknowledge(
      Permit permit, InterviewId id, Audience audience, @Nullable String words, FormKey key) {
    permit.mustAllow(InterviewAction.ACKNOWLEDGE);
    interviews.lock(id.value());
    permit.mustConcern(interviews.get(id).child());
    Optional<SharingStore.Shared> shared =
        store.of(id).stream().filter(one -> one.audience() == audience).findFirst();
    shared
        .filter(one -> one.receipt() == null)
        .ifPresent(one -> {
          store.acknowledge(one.id(), words, key.value(), permit.at(), permit.by().id());
          tell(one.to());
          live.changed(id.topic());
        });
    return shared.isPresent();
  }

  private void tell(To to) {
    live.changed(
        switch (to.kind()) {
          case "DESK" -> Desk.topic(new DeskId(to.party()));
          case "TEAM" -> "team:" + to.party();
          default -> "professional:" + to.party();
        });
  }

  private @Nullable To to(Permit permit, Interview interview, Audience audience) {
    if (audience == Audience.POLICE) {
      return desks
          .answering(Post.DUTY_INSPECTOR, interview.area())
          .map(Desk::id)
          .map(desk -> new To("DESK", desk.value()))
          .orElse(null);
    }
    ChildSummary.Responsible responsible = children.summary(permit).responsible();
    if (responsible.socialWorker() != null) {
      return new To("PROFESSIONAL", responsible.socialWorker().id().value());
    }
    return responsible.socialWorkTeam() == null
        ? null
        : new To("TEAM", responsible.socialWorkTeam().id().value());
  }
}
