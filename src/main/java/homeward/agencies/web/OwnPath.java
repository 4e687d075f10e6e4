package homeward.agencies.web;

import java.util.regex.Pattern;

/** Where to go after signing in: only ever to a page of ours. */
final class OwnPath {

  private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.-]*");

  private OwnPath() {}

  static String orHome(String path) {
    return OWN.matcher(path).matches() ? path : "/";
  }
}
