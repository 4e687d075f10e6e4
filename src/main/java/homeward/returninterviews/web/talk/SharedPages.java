package homeward.returninterviews.web.talk;

import homeward.access.Access;
import homeward.access.Does;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.children.Children;
import homeward.returninterviews.Holding;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewReading;
import homeward.returninterviews.Sharing;
import homeward.returninterviews.Talk;
import homeward.returninterviews.domain.ToShare;
import homeward.returninterviews.domain.ToShare.Audience;
import homeward.returninterviews.store.HoldingStore;
import homeward.returninterviews.store.SharingStore;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.Page;
import homeward.web.Redirect;
import homeward.web.forms.Sent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sharing what an interview found, reading it, and acknowledging it. */
@Controller
class SharedPages {

  private static final Set<Post> SERVICE =
      EnumSet.of(Post.INTERVIEWER, Post.INTERVIEW_SERVICE_MANAGER);

  private final Sharing sharing;
  private final Holding holding;
  private final Talk talk;
  private final InterviewReading reading;
  private final Children children;
  private final Professionals professionals;
  private final Support support;

  SharedPages(
      Sharing sharing,
      Holding holding,
      Talk talk,
      InterviewReading reading,
      Children children,
      Professionals professionals,
      Support support) {
    this.sharing = sharing;
    this.holding = holding;
    this.talk = talk;
    this.reading = reading;
    this.children = children;
    this.professionals = professionals;
    this.support = support;
  }

  /** Permits and live pages. */
  @org.springframework.stereotype.Component
  record Support(Access access, Live live) {}

  @Does("returninterviews.shared")
  @GetMapping("/interviews/{id}/shared")
  Page open(Professional reader, @PathVariable UUID id) {
    return page(permit(reader, id, InterviewAction.SHARED), id, FormErrors.none(), null);
  }

  @Does("returninterviews.record")
  @PostMapping("/interviews/{id}/shared")
  Answer share(Professional reader, @PathVariable UUID id, @RequestParam FormKey key) {
    Permit permit = permit(reader, id, InterviewAction.RECORD);
    InterviewId interview = new InterviewId(id);
    return switch (sharing.share(permit, interview, talk.said(permit, interview), key)) {
      case Sharing.Outcome.Shared _ -> Redirect.to("/interviews/" + id + "/shared");
      case Sharing.Outcome.Missing _ ->
          page(permit, id, FormErrors.none(), "Not shared yet. See below what must be said first.");
      case Sharing.Outcome.NotNow _ ->
          page(
              permit,
              id,
              FormErrors.none(),
              "Only the interviewer who held the interview shares it, after it was held.");
      case Sharing.Outcome.Nobody nobody ->
          page(
              permit,
              id,
              FormErrors.none(),
              "Nobody is named who would receive it for "
                  + nobody.audience().words()
                  + ". Tell your manager now.");
    };
  }

  @Does("returninterviews.acknowledge")
  @PostMapping("/interviews/{id}/shared/receipt")
  Answer acknowledge(
      Professional reader,
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      @RequestParam FormKey key) {
    Permit permit = permit(reader, id, InterviewAction.ACKNOWLEDGE);
    Sent sent = new Sent(form);
    String words = sent.words("words", "Enter what you do with it");
    if (!sent.errors().isEmpty()) {
      return page(permit, id, sent.errors(), null);
    }
    return sharing.acknowledge(permit, new InterviewId(id), Audience.of(permit.post()), words, key)
        ? Redirect.to("/interviews/" + id + "/shared")
        : page(permit, id, FormErrors.none(), "Nothing was shared with you yet.");
  }

  private SharedPage page(Permit permit, UUID id, FormErrors errors, @Nullable String refusal) {
    InterviewId interviewId = new InterviewId(id);
    LiveMark mark = support.live().mark(interviewId.topic());
    Interview interview = reading.one(permit, interviewId);
    boolean service = SERVICE.contains(permit.post());
    List<SharingStore.Shared> shared = sharing.of(permit, interviewId);
    List<SharedPage.Block> blocks = new ArrayList<>();
    for (SharingStore.Shared one : shared) {
      if (service || one.audience() == Audience.of(permit.post())) {
        blocks.add(block(permit, one));
      }
    }
    HoldingStore.Held held = holding.how(permit, interview).orElse(null);
    boolean shares =
        shared.isEmpty()
            && held != null
            && held.talk().equals(interviewId)
            && held.by().equals(permit.by().id());
    List<String> missing = List.of();
    if (shares && held != null) {
      Map<String, List<String>> said = talk.said(permit, interviewId);
      for (Audience audience : Audience.values()) {
        blocks.add(
            new SharedPage.Block(
                audience.name(),
                audience.words(),
                "Not shared yet",
                "amber",
                "This is what would be shared. Due "
                    + LondonTime.words(held.shareDue(), permit.at()),
                ToShare.lines(audience, said),
                false));
      }
      missing = ToShare.missing(said).stream().map(ToShare.Missing::words).toList();
    }
    return new SharedPage(
        id.toString(),
        children.summary(permit).displayName(),
        List.copyOf(blocks),
        new SharedPage.Form(shares, missing, refusal),
        FormKey.fresh(),
        errors,
        List.of(mark));
  }

  private SharedPage.Block block(Permit permit, SharingStore.Shared one) {
    Instant now = permit.at();
    SharingStore.Receipt receipt = one.receipt();
    boolean late = receipt == null && now.isAfter(one.acknowledgeDue());
    String state = "Shared " + LondonTime.words(one.at(), now) + ". ";
    state +=
        receipt == null
            ? "To be acknowledged by " + LondonTime.words(one.acknowledgeDue(), now)
            : "Acknowledged "
                + LondonTime.words(receipt.at(), now)
                + " by "
                + professionals.names(Set.of(receipt.by())).getOrDefault(receipt.by(), "somebody")
                + (receipt.words() == null ? "" : ": " + receipt.words());
    return new SharedPage.Block(
        one.audience().name(),
        one.audience().words(),
        receipt != null ? "Acknowledged" : late ? "Not acknowledged, late" : "Not acknowledged yet",
        receipt != null ? "green" : late ? "red" : "amber",
        state,
        one.lines(),
        receipt == null
            && Audience.of(permit.post()) == one.audience()
            && support.access().mayDo(permit.by(), permit.child(), InterviewAction.ACKNOWLEDGE));
  }

  private Permit permit(Professional reader, UUID id, InterviewAction action) {
    return support.access().permit(reader, reading.childToAskFor(new InterviewId(id)), action);
  }
}
