package homeward.worklist;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.episodes.EpisodeReading;
import homeward.intake.AbsenceEvent;
import homeward.returninterviews.InterviewEvent;
import homeward.risk.RiskEvent;
import homeward.shared.AreaId;
import homeward.web.Live;
import homeward.worklist.store.StandingStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the boards of an area that something changed: episodes do so themselves, absences,
 * interviews and risk do not know of boards.
 */
@Component
class BoardWatch {

  private final StandingStore store;
  private final Areas areas;
  private final Live live;

  BoardWatch(StandingStore store, Areas areas, Live live) {
    this.store = store;
    this.areas = areas;
    this.live = live;
  }

  @EventListener
  void on(AbsenceEvent event) {
    switch (event) {
      case AbsenceEvent.AbsenceBegan began -> changed(began.area());
      case AbsenceEvent.AbsenceEnded ended -> changed(ended.area());
      // The episode that it became tells the boards.
      case AbsenceEvent.AbsenceBecameMissing _ -> {}
    }
  }

  @EventListener
  void on(InterviewEvent event) {
    store.areaOfInterview(event.interview().value()).ifPresent(this::changed);
  }

  @EventListener
  void on(RiskEvent.RiskDecided event) {
    store.areaOfEpisode(event.episode().value()).ifPresent(this::changed);
  }

  private void changed(AreaId area) {
    areas.upwards(area).stream()
        .map(Area::id)
        .map(EpisodeReading::boardTopic)
        .forEach(live::changed);
  }
}
