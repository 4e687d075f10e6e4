package homeward.interventions.firing;

import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.interventions.InterventionId;
import homeward.interventions.domain.Firing;
import homeward.interventions.domain.Ladder;
import homeward.interventions.domain.Start;
import homeward.interventions.store.FiringStore;
import homeward.interventions.store.NewIntervention;
import homeward.protocol.ClauseValue.CalledFor;
import homeward.protocol.Protocol;
import homeward.shared.AreaId;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.shared.TeamId;
import homeward.web.Live;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what is called for, with its chairs and its day, and tells the screens concerned. */
@Component
public class Calling {

  /** The list of everything that is open listens to this topic. */
  public static final String TOPIC = "interventions";

  private final FiringStore store;
  private final Desks desks;
  private final Live live;

  Calling(FiringStore store, Desks desks, Live live) {
    this.store = store;
    this.desks = desks;
    this.live = live;
  }

  /** A trigger fired. */
  void fired(Firing firing, Protocol protocol, Instant now) {
    CalledFor called = firing.trigger().value().calledFor();
    Start at = firing.at();
    InterventionId id = new InterventionId(Ids.next(now));
    store.add(
        new NewIntervention(
            id,
            at.where().child(),
            at.where().area(),
            called,
            firing.trigger().clause(),
            new NewIntervention.Cause(
                at.subject(),
                switch (firing.trigger().value().counted().over()) {
                  case CHILD -> null;
                  case LOCATION -> at.where().place();
                },
                null,
                false,
                null,
                at.startedAt()),
            deadline(
                Ladder.from(called, called.workingDays(), protocol.triggers(), now),
                at.fromHistory(),
                at.where().area())),
        now,
        StandIn.HOMEWARD);
    store.counted(id, firing, now, StandIn.HOMEWARD);
    changed(id.value());
  }

  /** Somebody asked for it. */
  public void asked(NewIntervention one, Instant now, ProfessionalId by) {
    store.add(one, now, by);
    changed(one.id().value());
  }

  /** By when, and at whose desks in the area. */
  public NewIntervention.Deadline deadline(Ladder ladder, boolean fromHistory, AreaId area) {
    return new NewIntervention.Deadline(
        ladder, fromHistory, desk(Post.SENIOR_MANAGER, area), desk(Post.MISSING_COORDINATOR, area));
  }

  private @Nullable DeskId desk(Post post, AreaId area) {
    return desks.answering(post, area).map(Desk::id).orElse(null);
  }

  /** Tells every screen that shows it, and every list of work on which it stands. */
  public void changed(UUID id) {
    FiringStore.Watchers who = store.watchers(id);
    live.changed(new InterventionId(id).topic());
    live.changed("child:" + who.child());
    live.changed(TOPIC);
    TeamId team = who.team();
    if (team != null) {
      live.changed("team:" + team);
    }
    ProfessionalId worker = who.worker();
    if (worker != null) {
      live.changed("professional:" + worker);
    }
    UUID senior = who.senior();
    if (senior != null) {
      live.changed(Desk.topic(new DeskId(senior)));
    }
    UUID coordinator = who.coordinator();
    if (coordinator != null) {
      live.changed(Desk.topic(new DeskId(coordinator)));
    }
  }
}
