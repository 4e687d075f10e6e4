package homeward.risk.web;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.children.ChildSummary;
import homeward.children.Children;
import homeward.protocol.ClauseRef;
import homeward.protocol.Protocol;
import homeward.protocol.RiskLevel;
import homeward.risk.RiskAction;
import homeward.risk.RiskDecision;
import homeward.risk.Risks;
import homeward.risk.StoredProposal;
import homeward.shared.EpisodeId;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.govuk.Choice;
import homeward.web.govuk.Fact;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the risk panel. */
@Component
class RiskPages {

  private final Risks risks;
  private final Children children;
  private final Professionals professionals;
  private final Access access;
  private final Live live;

  RiskPages(Risks risks, Children children, Professionals professionals, Access access, Live live) {
    this.risks = risks;
    this.children = children;
    this.professionals = professionals;
    this.access = access;
    this.live = live;
  }

  RiskPage fresh(Permit permit, EpisodeId episode) {
    List<RiskDecision> decided = risks.history(permit, episode);
    String from = decided.isEmpty() ? "" : decided.getLast().id().toString();
    RiskPage.Form form = new RiskPage.Form(FormKey.fresh().toString(), from, "", "");
    return again(permit, episode, form, FormErrors.none(), "", false);
  }

  RiskPage again(
      Permit permit,
      EpisodeId episode,
      RiskPage.Form form,
      FormErrors errors,
      String message,
      boolean overtaken) {
    List<LiveMark> marks = List.of(live.mark("episode:" + episode));
    Protocol protocol = risks.protocol(permit, episode);
    List<RiskDecision> decided = risks.history(permit, episode);
    ChildSummary child = children.summary(permit);
    return new RiskPage(
        episode,
        child.displayName() + ", " + child.age(),
        decided.isEmpty()
            ? new RiskPage.Level("Not graded", "red")
            : level(decided.getLast().level(), decided.getLast().provisional()),
        risks.proposal(permit, episode).map(one -> proposed(one, protocol)).orElse(null),
        history(decided, protocol, permit.at()),
        Arrays.stream(RiskLevel.values())
            .sorted((one, other) -> other.compareTo(one))
            .map(one ->
                Choice.of(
                    one.name(), level(one, false).text(), protocol.risk().meaning(one).value()))
            .toList(),
        access.mayDo(permit.by(), permit.child(), RiskAction.DECIDE),
        risks.setByReader(permit, episode),
        form,
        errors,
        message,
        overtaken,
        marks);
  }

  /** Codes of posts in words: "duty inspector or superintendent". */
  static String posts(Collection<String> codes) {
    return codes.stream()
        .sorted()
        .map(code -> code.replace('-', ' '))
        .collect(Collectors.joining(" or "));
  }

  private List<Fact> history(List<RiskDecision> decided, Protocol protocol, Instant now) {
    Map<ProfessionalId, String> names =
        professionals.names(decided.stream().map(RiskDecision::by).distinct().toList());
    return decided.stream()
        .map(one ->
            new Fact(
                level(one.level(), one.provisional()).text() + ": " + one.kind().words(),
                one.at(),
                now,
                one.reasons(),
                "By "
                    + names.getOrDefault(one.by(), "somebody")
                    + ". "
                    + clause(one.clause(), protocol).sentence()
                    + (one.belowProposal() ? " Lower than proposed: listed for review." : "")
                    + " To be reviewed "
                    + LondonTime.words(one.reviewDueAt(), now)
                    + "."))
        .toList();
  }

  private static RiskPage.Proposed proposed(StoredProposal one, Protocol protocol) {
    StoredProposal.Counted counted = one.counted();
    return new RiskPage.Proposed(
        level(one.level(), false),
        one.clauses().stream().map(id -> clause(id, protocol)).toList(),
        counted.missing() + " missing and " + counted.absent() + " absent reports before",
        counted.markers().isEmpty()
            ? "none is known"
            : counted.markers().stream()
                .map(kind -> kind.toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", ")));
  }

  private static RiskPage.Clause clause(String id, Protocol protocol) {
    @Nullable ClauseRef ref = protocol.has(id) ? protocol.ref(id) : null;
    return ref == null
        ? new RiskPage.Clause(id, id, "/protocols")
        : new RiskPage.Clause(id, ref.sentence(), ref.href());
  }

  private static RiskPage.Level level(RiskLevel level, boolean provisional) {
    String words = provisional ? ", provisional: to be confirmed" : "";
    return switch (level) {
      case HIGH -> new RiskPage.Level("High" + words, "red");
      case MEDIUM -> new RiskPage.Level("Medium" + words, "amber");
      case LOW -> new RiskPage.Level("Low" + words, "blue");
    };
  }
}
