package homeward.returninterviews.duty;

import homeward.access.Permit;
import homeward.agencies.Areas;
import homeward.children.Children;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.Provision;
import homeward.returninterviews.Interview;
import homeward.returninterviews.domain.Independence;
import homeward.shared.LondonTime;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is too close to a child to hold the interview, asked of the register and the protocol. */
@Component
public class Closeness {

  private final Children children;
  private final Protocols protocols;
  private final Areas areas;

  Closeness(Children children, Protocols protocols, Areas areas) {
    this.children = children;
    this.protocols = protocols;
    this.areas = areas;
  }

  /** Who is close to the permit's child now. */
  public Independence.Ties ties(Permit permit) {
    return new Independence.Ties(
        children.careTeam(permit).orElse(null), children.caseHolder(permit).orElse(null));
  }

  /** The ties that the protocol in force rules out. */
  public Provision<Set<String>> excluded(Permit permit, Interview interview) {
    return protocol(permit, interview).returns().notIndependent();
  }

  /** The protocol in force today where the child went missing from. */
  public Protocol protocol(Permit permit, Interview interview) {
    return protocols.inForce(
        areas.get(interview.area()).protocolArea(), LondonTime.day(permit.at()));
  }
}
