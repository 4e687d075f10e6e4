package homeward.exchange.domain.plan;

import homeward.shared.ChildId;
import homeward.shared.PersonRecordId;

/** Makes the ids of what a plan adds. */
public interface NewIds {

  /** A new child's id. */
  ChildId child();

  /** A new person record's id. */
  PersonRecordId personRecord();
}
