package homeward.agencies;

import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.Happening;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;

/** What happens to a handover. */
public sealed interface HandoverEvent extends Happening {

  /** Which handover. */
  UUID handover();

  /** A desk was told for the first time. */
  record WorkHandedOver(
      UUID handover, String matter, UUID subject, ChildId child, DeskId desk, Instant recordedAt)
      implements HandoverEvent {}

  /** Nobody acknowledged in time: the next desk was told. */
  record HandoverClimbed(
      UUID handover,
      String matter,
      UUID subject,
      ChildId child,
      DeskId from,
      DeskId to,
      int position,
      Instant recordedAt)
      implements HandoverEvent {}

  /** Somebody took it. */
  record HandoverAcknowledged(
      UUID handover,
      String matter,
      UUID subject,
      ChildId child,
      DeskId desk,
      ProfessionalId by,
      Instant recordedAt)
      implements HandoverEvent {}
}
