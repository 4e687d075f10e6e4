package homeward.platform.start;

import homeward.platform.Refused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that is refused says so in words, without a stack trace. */
final class RefusedInWords extends AbstractFailureAnalyzer<Refused> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, Refused cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
