package homeward.web.errors;

import homeward.web.NotFound;
import homeward.web.Page;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Answers every exception with a plain page; never with a stack trace. */
@ControllerAdvice
class ErrorAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

  /** No letters or digits that sound or look alike when read out on the telephone. */
  private static final String READ_ALOUD = "ACDEFHJKLMNPRTUVWXY34679";

  private final SecureRandom random = new SecureRandom();

  @ExceptionHandler(NotFound.class)
  Page notFound() {
    return PlainAnswers.of(404, null);
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  Page tooBig() {
    return PlainAnswers.of(413, null);
  }

  @ExceptionHandler({MultipartException.class, HttpMessageNotReadableException.class})
  Page unreadable() {
    return PlainAnswers.of(400, null);
  }

  /** An address whose id is not an id looks like any other address where nothing is. */
  @ExceptionHandler(TypeMismatchException.class)
  Page mistypedAddress(TypeMismatchException e) {
    return e instanceof ConversionNotSupportedException ? broken(e) : PlainAnswers.of(404, null);
  }

  /** The sign-in module's filters answer these. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void leaveToSecurity(RuntimeException e) {
    throw e;
  }

  @ExceptionHandler(Exception.class)
  Page anythingElse(Exception e) {
    if (e instanceof ErrorResponse known) {
      HttpStatusCode status = known.getStatusCode();
      if (status.is4xxClientError() || status.value() == 503) {
        return PlainAnswers.of(status.value(), null);
      }
    }
    return broken(e);
  }

  private Page broken(Exception e) {
    String reference = reference();
    LOG.error("Answered 500 with reference {}: {}", reference, Trace.of(e));
    return PlainAnswers.of(500, reference);
  }

  private String reference() {
    StringBuilder reference = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == 4) {
        reference.append('-');
      }
      reference.append(READ_ALOUD.charAt(random.nextInt(READ_ALOUD.length())));
    }
    return reference.toString();
  }
}
