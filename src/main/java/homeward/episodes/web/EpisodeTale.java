package homeward.episodes.web;

import homeward.access.Permit;
import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.agencies.Professionals;
import homeward.episodes.EpisodeAction;
import homeward.episodes.EpisodeSummary;
import homeward.episodes.store.OwnerStore;
import homeward.episodes.store.StoryStore;
import homeward.protocol.Protocols;
import homeward.shared.DeskId;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.web.govuk.Fact;
import homeward.web.govuk.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An episode told from top to bottom: one sentence for each fact, with its source. */
@Component
class EpisodeTale {

  private final StoryStore story;
  private final OwnerStore owners;
  private final Professionals professionals;
  private final Desks desks;
  private final Areas areas;
  private final EpisodeDoor door;
  private final Protocols protocols;

  EpisodeTale(
      StoryStore story,
      OwnerStore owners,
      Professionals professionals,
      Desks desks,
      Areas areas,
      EpisodeDoor door,
      Protocols protocols) {
    this.protocols = protocols;
    this.story = story;
    this.owners = owners;
    this.professionals = professionals;
    this.desks = desks;
    this.areas = areas;
    this.door = door;
  }

  String owner(EpisodeSummary summary) {
    if (summary.owner() == null) {
      return "Recorded by an import; nobody owns it";
    }
    String name = desk(summary.owner());
    return summary.acceptedAt() == null ? name + ", not accepted yet" : name + ", accepted";
  }

  /**
   * Links to a clause that governs the episode, as it was in force when the episode was opened;
   * none when the area had no protocol then, as for old imported ones.
   *
   * @param about what falls due by it, for those who hear the page
   */
  Link[] clause(EpisodeSummary summary, String id, String about) {
    return protocols
        .find(areas.get(summary.area()).protocolArea(), LondonTime.day(summary.times().opened()))
        .filter(protocol -> protocol.has(id))
        .map(protocol -> Link.action("Clause", protocol.ref(id).href(), about))
        .stream()
        .toArray(Link[]::new);
  }

  String area(EpisodeSummary summary) {
    return areas.get(summary.area()).name();
  }

  List<Fact> story(Permit permit, EpisodeSummary summary) {
    List<StoryStore.Fact> facts = story.story(summary.episode());
    List<OwnerStore.History> given = owners.history(summary.episode());
    Set<ProfessionalId> who = new HashSet<>();
    facts.forEach(fact -> who.add(fact.recorded().by()));
    given.forEach(one -> who.add(one.given().by()));
    given.forEach(one -> {
      OwnerStore.Answered accepted = one.accepted();
      OwnerStore.Answered refused = one.refused();
      if (accepted != null) {
        who.add(accepted.by());
      }
      if (refused != null) {
        who.add(refused.by());
      }
    });
    Map<ProfessionalId, String> names = professionals.names(who);
    Instant now = permit.at();
    List<Told> told = new ArrayList<>();
    told.add(
        new Told(
            summary.times().opened(),
            fact("Decided to be missing", summary.times().opened(), "", "", now)));
    given.forEach(one -> told.addAll(handed(one, names, now)));
    Map<UUID, String> checks = checks(permit, summary);
    facts.forEach(fact ->
        told.add(
            new Told(
                fact.recorded().at(),
                fact(fact, checks.getOrDefault(fact.recorded().fact(), ""), names, now))));
    return told.stream().sorted(Comparator.comparing(Told::recorded)).map(Told::fact).toList();
  }

  /** A fact with the time by which it stands in the story. */
  private record Told(Instant recorded, Fact fact) {}

  private List<Told> handed(
      OwnerStore.History one, Map<ProfessionalId, String> names, Instant now) {
    List<Told> told = new ArrayList<>();
    OwnerStore.Form form = one.form();
    String words =
        form == null
            ? ""
            : "Known: %s Open: %s Risk: %s To be looked at again %s."
                .formatted(
                    form.known(),
                    form.open(),
                    form.risk(),
                    LondonTime.words(form.nextReview(), now));
    told.add(answered("Given to " + desk(one.desk()), words, one.given(), names, now));
    OwnerStore.Answered refused = one.refused();
    if (refused != null) {
      String reason = refused.reason() == null ? "" : refused.reason();
      told.add(answered("Handover refused, told the next desk", reason, refused, names, now));
    }
    OwnerStore.Answered accepted = one.accepted();
    DeskId desk = one.acceptedDesk();
    if (accepted != null && desk != null) {
      told.add(answered("Accepted for " + desk(desk), "", accepted, names, now));
    }
    return told;
  }

  private static Told answered(
      String title,
      String words,
      OwnerStore.Answered answered,
      Map<ProfessionalId, String> names,
      Instant now) {
    String by = "By " + names.getOrDefault(answered.by(), "somebody") + ".";
    return new Told(answered.at(), fact(title, answered.at(), words, by, now));
  }

  /** What the child told at each check, for those who may read it. */
  private Map<UUID, String> checks(Permit permit, EpisodeSummary summary) {
    if (!door.may(permit.by(), permit.child(), EpisodeAction.READ_CHECK)) {
      return Map.of();
    }
    return story.checks(summary.episode()).stream()
        .collect(
            Collectors.toMap(
                StoryStore.Check::id,
                check ->
                    check.answers().stream()
                        .map(asked -> " " + asked.about() + ": " + asked.words() + ".")
                        .collect(Collectors.joining())));
  }

  private static Fact fact(
      StoryStore.Fact fact, String more, Map<ProfessionalId, String> names, Instant now) {
    String source =
        "Recorded by "
            + names.getOrDefault(fact.recorded().by(), "an import")
            + " "
            + LondonTime.words(fact.recorded().at(), now)
            + ".";
    return fact(
        EpisodeWords.title(fact),
        fact.recorded().happened(),
        EpisodeWords.words(fact) + more,
        source,
        now);
  }

  private static Fact fact(String title, Instant at, String words, String source, Instant now) {
    return new Fact(title, at, now, words, source);
  }

  private String desk(DeskId id) {
    return desks.find(id).map(Desk::name).orElse("a desk");
  }
}
