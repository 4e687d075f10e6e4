package homeward.oversight.web;

import homeward.access.Actions;
import homeward.access.Because;
import homeward.oversight.AuditLine;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts codes of the audit into plain words. */
final class AuditWords {

  private static final Map<String, String> KINDS =
      Map.of(
          "LOOKED", "Looked",
          "LISTED", "Saw in a list",
          "CHANGED", "Changed",
          "REFUSED", "Was refused",
          "ACCOUNT", "Account");

  private static final Map<String, String> REASONS =
      Map.of(
          "post", "none of their posts may",
          "not-involved", "not involved with the child",
          "restricted", "the record is restricted",
          "unknown-or-never-existed", "no such record for them",
          "wrong-password", "wrong password",
          "locked", "too many wrong passwords");

  private AuditWords() {}

  /** The rows, ready to show. */
  static List<AuditRow> rows(List<AuditLine> lines, Instant now) {
    return lines.stream().map(line -> row(line, now)).toList();
  }

  private static AuditRow row(AuditLine line, Instant now) {
    return new AuditRow(
        line.id().toString(),
        LondonTime.words(line.at(), now),
        LondonTime.exact(line.at()),
        line.who(),
        line.agency() + (line.post() == null ? "" : ", " + line.post().replace('-', ' ')),
        KINDS.getOrDefault(line.kind(), line.kind()),
        action(line.action()),
        why(line.ground(), line.reason()),
        String.join(", ", line.references()),
        line.sealed());
  }

  /** The rule's own sentence when there is one; otherwise the code in words. */
  private static String action(String code) {
    String plain = code.substring(code.indexOf('.') + 1).replace('-', ' ');
    return Actions.all().find(code).isPresent() ? plain + " (" + module(code) + ")" : plain;
  }

  private static String module(String code) {
    return code.substring(0, code.indexOf('.'));
  }

  private static String why(@Nullable String ground, @Nullable String reason) {
    if (reason != null) {
      return REASONS.getOrDefault(reason, reason.replace('-', ' '));
    }
    if (ground == null) {
      return "";
    }
    return Arrays.stream(Because.values())
        .filter(because -> because.code().equals(ground))
        .map(Because::words)
        .findFirst()
        .orElse(ground.replace('-', ' '));
  }
}
