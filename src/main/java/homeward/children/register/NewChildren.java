package homeward.children.register;

import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.children.ChildEvent;
import homeward.children.Identity;
import homeward.children.NewChild;
import homeward.children.Residence;
import homeward.children.joining.MatchProposing;
import homeward.shared.ChildId;
import homeward.shared.HeldPost;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds children who are not yet known. */
@Component
public class NewChildren {

  private final PersonRecords records;
  private final Residences residences;
  private final Involvements involvements;
  private final MatchProposing proposing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NewChildren(
      PersonRecords records,
      Residences residences,
      Involvements involvements,
      MatchProposing proposing,
      ApplicationEventPublisher events,
      Clock clock) {
    this.records = records;
    this.residences = residences;
    this.involvements = involvements;
    this.proposing = proposing;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Adds a child. The same is done whether or not such a child exists already, so that neither the
   * answer nor its time tells anything; a match is proposed afterwards.
   */
  public ChildId add(NewChild child, Professional by) {
    Instant now = clock.instant();
    Residence residence = child.livesIn();
    String postcode = residence == null ? null : Residences.postcode(residence.address());
    PersonRecords.Added added =
        records.addChild(child.identity(), postcode, child.area(), child.source(), by.id());
    if (residence != null) {
      residences.settle(added.child(), residence, child.source(), by.id());
    }
    involve(child, added, by, now);
    proposeMatches(added.child(), child, postcode, by);
    events.publishEvent(new ChildEvent.ChildAdded(added.child(), child.area(), now));
    return added.child();
  }

  private void proposeMatches(
      ChildId id, NewChild child, @Nullable String postcode, Professional by) {
    Identity identity = child.identity();
    boolean dated = identity.dateOfBirth() != null;
    if (dated) {
      proposing.propose(
          id, child.area(), PersonRecords.details(identity, postcode), child.source(), by.id());
    }
    proposing.proposeByAge(
        id,
        child.area(),
        PersonRecords.aged(identity, postcode, LondonTime.day(clock.instant())),
        dated,
        child.source(),
        by.id());
  }

  /** Whoever adds a child goes on seeing it: themselves, their team, and the area. */
  private void involve(NewChild child, PersonRecords.Added added, Professional by, Instant now) {
    UUID source = added.record().value();
    open(added.child(), Party.of(by.id()), Because.MADE_THE_REPORT, source, now, by, child);
    TeamId team = teamOf(by);
    if (team != null) {
      open(added.child(), Party.of(team), Because.MADE_THE_REPORT, source, now, by, child);
    }
    Party area = Party.of(child.area());
    open(added.child(), area, Because.REPORTED_IN_THE_AREA, source, now, by, child);
  }

  private void open(
      ChildId child,
      Party party,
      Because because,
      UUID source,
      Instant now,
      Professional by,
      NewChild added) {
    involvements.open(child, party, because, source, now, by.id(), added.source().batch());
  }

  private static @Nullable TeamId teamOf(Professional by) {
    return by.posts().stream()
        .filter(held -> held.post().reads() == Post.Reads.TEAM)
        .map(HeldPost::team)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
