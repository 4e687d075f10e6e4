package homeward.interventions.referral;

import homeward.intake.AbsenceEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Every absence makes a referral due where the local protocol says so. */
@Component
class AbsenceListener {

  private final AbsentReferrals referrals;

  AbsenceListener(AbsentReferrals referrals) {
    this.referrals = referrals;
  }

  @ApplicationModuleListener
  void on(AbsenceEvent.AbsenceBegan event) {
    referrals.absent(
        event.absence(), event.child(), event.area(), event.startedAt(), event.recordedAt());
  }
}
