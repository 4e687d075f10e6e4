package homeward.protocol;

import homeward.protocol.file.ProtocolFile;
import homeward.protocol.file.ProtocolLibrary;
import homeward.protocol.store.ProtocolFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** The local protocols: which is in force where, and on which day. */
@Component
public class Protocols {

  private final ProtocolLibrary library;

  /**
   * Reads every protocol file that travels with the application.
   *
   * @throws RuntimeException when one may not be used; the message names file and clause, and the
   *     application does not start
   */
  public Protocols() {
    this.library = ProtocolFolder.library();
  }

  /**
   * The protocol in force in the area.
   *
   * @param protocolArea the area's protocol code, as {@code staffordshire-stoke}
   * @param londonDay the London calendar day
   * @throws IllegalArgumentException when none is in force: the area is not set up, or the day lies
   *     before its first protocol; ask {@link #find} where that may be so
   */
  public Protocol inForce(String protocolArea, LocalDate londonDay) {
    return find(protocolArea, londonDay)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no protocol is in force in " + protocolArea + " on " + londonDay));
  }

  /** The protocol in force in the area on the London day; empty when there is none. */
  public Optional<Protocol> find(String protocolArea, LocalDate londonDay) {
    return library.inForce(protocolArea, londonDay);
  }

  /** The protocol a file makes on its first day, drafts included; empty when there is none. */
  public Optional<Protocol> beginning(String protocolArea, LocalDate effectiveFrom) {
    return library.beginning(protocolArea, effectiveFrom);
  }

  /** The protocol areas there are, {@code national-minimum} among them. */
  public SortedSet<String> areas() {
    return library.areas();
  }

  /** The first days of an area's files, drafts included, latest first; empty for no such area. */
  public List<LocalDate> firstDays(String protocolArea) {
    return library.files().stream()
        .filter(file -> file.area().equals(protocolArea))
        .map(ProtocolFile::effectiveFrom)
        .toList()
        .reversed();
  }

  /** The files behind the protocols, for those who prove and keep them. */
  ProtocolLibrary library() {
    return library;
  }
}
