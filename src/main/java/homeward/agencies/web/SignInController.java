package homeward.agencies.web;

import homeward.access.Does;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.agencies.Professionals;
import homeward.agencies.signin.Accounts;
import homeward.agencies.signin.SignedIn;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.web.Answer;
import homeward.web.FormErrors;
import homeward.web.Page;
import homeward.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
class SignInController {

  private final Accounts accounts;
  private final Professionals professionals;
  private final Desks desks;
  private final Sessions sessions;
  private final Clock clock;

  SignInController(
      Accounts accounts, Professionals professionals, Desks desks, Sessions sessions, Clock clock) {
    this.accounts = accounts;
    this.professionals = professionals;
    this.desks = desks;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Does(Does.PUBLIC)
  @GetMapping("/sign-in")
  Page form(@RequestParam(defaultValue = "/") String to) {
    return new SignInPage("", OwnPath.orHome(to), "", FormErrors.none());
  }

  @Does(Does.PUBLIC)
  @PostMapping("/sign-in")
  Answer signIn(
      @RequestParam(defaultValue = "") String userName,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    String path = OwnPath.orHome(to);
    FormErrors missing = FormErrors.none();
    if (userName.isBlank()) {
      missing = missing.with("userName", "Enter your user name");
    }
    if (password.isEmpty()) {
      missing = missing.with("password", "Enter your password");
    }
    if (!missing.isEmpty()) {
      return new SignInPage(userName, path, "", missing);
    }
    return switch (accounts.check(userName, password)) {
      case Accounts.Outcome.Right right -> enter(right.who(), path, request, response);
      case Accounts.Outcome.Wrong _ ->
          new SignInPage(
              userName,
              path,
              "",
              FormErrors.of(
                  "password", "Check your user name and password: one of them is not right"));
      case Accounts.Outcome.Locked locked ->
          new SignInPage(
              userName,
              path,
              "",
              FormErrors.of(
                  "userName",
                  "Too many wrong passwords. Try again "
                      + LondonTime.words(locked.until(), clock.instant())
                      + " or call the number below"));
    };
  }

  /** The password was right after a time without input: back to where they were. */
  @Does(Does.SIGNED_IN)
  @PostMapping("/sign-in/again")
  Redirect again(@RequestParam(defaultValue = "/") String to) {
    return Redirect.to(OwnPath.orHome(to));
  }

  /** Signing out gives the desk's work back to the chain, and says so. */
  @Does(Does.SIGNED_IN)
  @PostMapping("/sign-out")
  Answer signOut(Professional reader, HttpServletRequest request, HttpServletResponse response) {
    List<Desk> empty = desks.signOff(reader);
    sessions.end(request);
    SecurityContextHolder.clearContext();
    return new SignedOutPage(empty.stream().map(Desk::name).toList());
  }

  /** The first page is everybody's own work. */
  @Does(Does.SIGNED_IN)
  @GetMapping("/")
  Redirect home() {
    return Redirect.to("/my-work");
  }

  private Answer enter(
      SignedIn who, String path, HttpServletRequest request, HttpServletResponse response) {
    sessions.begin(who, request, response);
    professionals.find(who.id()).ifPresent(desks::signOn);
    return Redirect.to(path);
  }
}
