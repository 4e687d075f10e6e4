package homeward.web.errors;

import homeward.web.govuk.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each kind of trouble is called, and what to do about it, in plain words. */
final class PlainAnswers {

  private static final Link START = Link.to("Go to the start page", "/");
  private static final Link SIGN_IN = Link.to("Sign in", "/sign-in");

  private PlainAnswers() {}

  /** The page for this status. The reference is shown only where it helps to find the trouble. */
  static MessagePage of(int status, @Nullable String reference) {
    return switch (status) {
      case 400 ->
          page(
              400,
              "Homeward could not read that",
              START,
              "The address or the form was incomplete. Nothing was changed.",
              "Go back in your browser and try again.");
      case 401 ->
          page(
              401,
              "Sign in to go on",
              SIGN_IN,
              "You are not signed in, or you were signed out because nothing was typed for a while.");
      case 403 ->
          page(
              403,
              "You may not do this",
              START,
              "Your post does not allow it. The attempt was recorded.",
              "If you need to do it to keep a child safe, call the number below.");
      case 404 ->
          page(
              404,
              "Page not found",
              START,
              "There is nothing here that you can see.",
              "If you typed the address, check it. If you followed a link, go back and reload the"
                  + " page you came from.");
      case 405 ->
          page(
              405,
              "This address does not work that way",
              START,
              "Nothing was changed. Go back and use the buttons on the page.");
      case 413 ->
          page(
              413,
              "The file is too big",
              START,
              "The file must be smaller than 20 MB. Nothing was saved from this step.",
              "Go back, choose a smaller file, and send it again.");
      case 415 ->
          page(
              415,
              "Homeward cannot read that kind of file",
              START,
              "Nothing was saved from this step. Go back and choose a file of the kind the page"
                  + " asks for.");
      case 429 ->
          page(
              429,
              "Too many tries",
              START,
              "Wait a minute, then try again. Nothing you saved before is lost.");
      case 503 ->
          page(
              503,
              "Homeward is not available for the moment",
              START,
              "Everything you sent before this step is saved. This last step may not be.",
              "Try again in a minute. For anything urgent call the number below, or 999.");
      default ->
          new MessagePage(
              status >= 400 ? status : 500,
              "Something went wrong in Homeward",
              List.of(
                  "Everything you sent before this step is saved. This last step may not be: go"
                      + " back, check, and send it again.",
                  "For anything urgent do not wait: call the number below, or 999."),
              reference,
              START);
    };
  }

  private static MessagePage page(int status, String heading, Link next, String... sentences) {
    return new MessagePage(status, heading, List.of(sentences), null, next);
  }
}
