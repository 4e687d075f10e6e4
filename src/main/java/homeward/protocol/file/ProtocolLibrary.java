package homeward.protocol.file;

import homeward.protocol.Clause;
import homeward.protocol.Protocol;
import homeward.protocol.ProtocolVersion;
import homeward.protocol.domain.Strictness;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every protocol file there is, checked against each other: no local file is weaker than a national
 * minimum that is in force while it is. Drafts are read and checked, and never in force.
 */
public final class ProtocolLibrary {

  private final List<ProtocolFile> files;
  private final Map<String, Protocol> merged = new ConcurrentHashMap<>();

  /**
   * A library of these files.
   *
   * @throws ProtocolFileRefused when two files share area and day, or a local one is weaker than
   *     the national minimum; the message names the clause
   */
  public ProtocolLibrary(Collection<ProtocolFile> files) {
    this.files =
        files.stream()
            .sorted(
                Comparator.comparing(ProtocolFile::area).thenComparing(ProtocolFile::effectiveFrom))
            .toList();
    for (ProtocolFile file : this.files) {
      refuseTwice(file);
      if (!file.national()) {
        minimumsWhile(file).forEach(minimum -> refuseWeaker(file, minimum));
      }
      Protocol merged = merged(file, minimumFor(file).orElse(null));
      FactCodes.check(file, merged);
      PostCodes.check(file, merged);
      ProviderCodes.check(file, merged);
    }
  }

  /** Every file, by area and day, drafts included. */
  public List<ProtocolFile> files() {
    return files;
  }

  /** A hash of every file's name and text: what was proved once need not be proved again. */
  public String contentHash() {
    StringBuilder all = new StringBuilder();
    files.forEach(file -> all.append(file.path()).append('\u0000').append(file.text()));
    return hash(all.toString());
  }

  /** The areas that have a file, the national minimum included. */
  public SortedSet<String> areas() {
    SortedSet<String> areas = new TreeSet<>();
    files.forEach(file -> areas.add(file.area()));
    return areas;
  }

  /** The protocol in force in the area on the London day; empty when there is none. */
  public Optional<Protocol> inForce(String area, LocalDate londonDay) {
    return approvedOn(area, londonDay)
        .map(file -> merged(file, file.national() ? null : minimumOn(londonDay).orElse(null)));
  }

  /** The protocol that a file makes on its first day, draft or not; empty when there is none. */
  public Optional<Protocol> beginning(String area, LocalDate effectiveFrom) {
    return file(area, effectiveFrom).map(file -> merged(file, minimumFor(file).orElse(null)));
  }

  /** The national minimum a file is merged with on its first day; empty for a minimum itself. */
  public Optional<ProtocolFile> minimumFor(ProtocolFile file) {
    return file.national() ? Optional.empty() : minimumOn(file.effectiveFrom());
  }

  /** The file of that area and day; empty when there is none. */
  public Optional<ProtocolFile> file(String area, LocalDate effectiveFrom) {
    return files.stream()
        .filter(file -> file.area().equals(area) && file.effectiveFrom().equals(effectiveFrom))
        .findFirst();
  }

  /** The approved national minimum in force on the London day; empty when there is none. */
  public Optional<ProtocolFile> minimumOn(LocalDate londonDay) {
    return approvedOn(ProtocolFile.NATIONAL_MINIMUM, londonDay);
  }

  private Optional<ProtocolFile> approvedOn(String area, LocalDate londonDay) {
    return files.stream()
        .filter(file -> file.area().equals(area))
        .filter(file -> file.approval().given())
        .filter(file -> !file.effectiveFrom().isAfter(londonDay))
        .max(Comparator.comparing(ProtocolFile::effectiveFrom));
  }

  private List<ProtocolFile> minimumsWhile(ProtocolFile local) {
    Optional<LocalDate> replaced =
        files.stream()
            .filter(file -> file.area().equals(local.area()) && file.approval().given())
            .map(ProtocolFile::effectiveFrom)
            .filter(from -> from.isAfter(local.effectiveFrom()))
            .min(Comparator.naturalOrder());
    List<ProtocolFile> minimums = new ArrayList<>();
    minimumOn(local.effectiveFrom()).ifPresent(minimums::add);
    files.stream()
        .filter(file -> file.national() && file.approval().given())
        .filter(file -> file.effectiveFrom().isAfter(local.effectiveFrom()))
        .filter(file -> replaced.isEmpty() || file.effectiveFrom().isBefore(replaced.get()))
        .forEach(minimums::add);
    if (minimums.isEmpty()) {
      throw new ProtocolFileRefused(local.path(), "no national minimum is in force with it");
    }
    return minimums;
  }

  private static void refuseWeaker(ProtocolFile local, ProtocolFile minimum) {
    for (Clause clause : local.clauses()) {
      for (Clause national : minimum.clauses()) {
        if (national.id().equals(clause.id())) {
          Strictness.weaker(clause, national)
              .ifPresent(why -> {
                throw new ProtocolFileRefused(local.path() + ", clause " + clause.id(), why);
              });
        }
      }
    }
  }

  private void refuseTwice(ProtocolFile file) {
    if (files.stream().filter(other -> other.path().equals(file.path())).count() > 1) {
      throw new ProtocolFileRefused(file.path(), "is there twice");
    }
  }

  private Protocol merged(ProtocolFile file, @Nullable ProtocolFile minimum) {
    String pair = file.path() + (minimum == null ? "" : " " + minimum.path());
    return merged.computeIfAbsent(pair, _ -> merge(file, minimum));
  }

  private static Protocol merge(ProtocolFile file, @Nullable ProtocolFile minimum) {
    List<Clause> clauses = new ArrayList<>();
    String text = file.text();
    if (minimum != null && !file.national()) {
      clauses.addAll(minimum.clauses());
      text = text + "\u0000" + minimum.text();
    }
    clauses.addAll(file.clauses());
    return new Protocol(
        new ProtocolVersion(file.area(), file.effectiveFrom(), hash(text).substring(0, 12)),
        file.name(),
        file.approval(),
        clauses);
  }

  /** The SHA-256 hash of a text, in lower-case hexadecimal. */
  public static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
