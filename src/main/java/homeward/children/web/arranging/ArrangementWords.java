package homeward.children.web.arranging;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.children.ChildAction;
import homeward.children.Residence;
import homeward.children.arranging.Arranging;
import homeward.children.arranging.Called;
import homeward.children.arranging.Holding;
import homeward.children.arranging.Lived;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import homeward.web.Answer;
import homeward.web.Live;
import homeward.web.Redirect;
import homeward.web.govuk.Choice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts where a child lives, who holds the case and who the child is into words. */
@Component
public class ArrangementWords {

  private final Arranging arranging;
  private final Register register;
  private final Professionals professionals;
  private final Access access;
  private final Live live;

  ArrangementWords(
      Arranging arranging,
      Register register,
      Professionals professionals,
      Access access,
      Live live) {
    this.arranging = arranging;
    this.register = register;
    this.professionals = professionals;
    this.access = access;
    this.live = live;
  }

  /**
   * What the record page shows of them.
   *
   * @param identity name and birth as they stand, with their source
   * @param identitiesBefore what was said before, latest first
   * @param lives where the child lives
   * @param livedBefore where the child lived, latest first
   * @param mayArrange whether the reader records moves and case holders
   */
  public record Shown(
      String identity,
      List<String> identitiesBefore,
      String lives,
      List<String> livedBefore,
      String holds,
      boolean mayArrange) {

    /** Keeps its own copies. */
    public Shown {
      identitiesBefore = List.copyOf(identitiesBefore);
      livedBefore = List.copyOf(livedBefore);
    }
  }

  /** What the record page shows. */
  public Shown shown(Permit permit) {
    Instant now = permit.at();
    List<Called> called = arranging.called(permit);
    List<Lived> lived = arranging.lived(permit);
    Map<ProfessionalId, String> names =
        professionals.names(called.stream().map(Called::recordedBy).distinct().toList());
    List<String> identities = called.stream().map(one -> words(one, names, now)).toList();
    List<String> places = lived.stream().map(one -> words(one, now)).toList();
    return new Shown(
        identities.getFirst(),
        identities.subList(1, identities.size()),
        places.isEmpty() ? "Nobody has said." : places.getFirst(),
        places.isEmpty() ? List.of() : places.subList(1, places.size()),
        holds(arranging.holding(permit)),
        access.mayDo(permit.by(), permit.child(), ChildAction.ARRANGE));
  }

  /** After recording: to the record, or a page that says so when it is no longer the reader's. */
  Answer recorded(Permit permit, String what) {
    live.changed("child:" + permit.child());
    return access.mayDo(permit.by(), permit.child(), ChildAction.OPEN)
        ? Redirect.to("/children/" + permit.child() + "/record")
        : new RecordedPage(what);
  }

  /** Where the child lives, in words. */
  String lives(List<Lived> lived, Instant now) {
    return lived.isEmpty() ? "Nobody has said." : words(lived.getFirst(), now);
  }

  /** Who holds the case, in words. */
  String holds(Optional<Holding> holding) {
    return holding
        .map(one -> {
          ProfessionalId who = one.professional();
          String name =
              who == null
                  ? "Nobody is named yet"
                  : professionals.names(List.of(who)).getOrDefault(who, "somebody");
          return name + ", " + register.team(one.team()).name();
        })
        .orElse("Nobody holds the case.");
  }

  /** The social work teams and the social workers of each. */
  List<Choice> holders() {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", "Choose"));
    for (Team team : register.teams(TeamKind.SOCIAL_WORK)) {
      choices.add(Choice.of(team.id().toString(), team.name() + ", nobody named yet"));
      for (Professional worker : professionals.holding(Post.SOCIAL_WORKER, team.id())) {
        choices.add(Choice.of(team.id() + "/" + worker.id(), worker.name() + ", " + team.name()));
      }
    }
    return choices;
  }

  /** The children's homes. */
  List<Choice> homes() {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", "Choose"));
    register
        .teams(TeamKind.HOME)
        .forEach(team -> choices.add(Choice.of(team.id().toString(), team.name())));
    return choices;
  }

  private String words(Lived one, Instant now) {
    Residence residence = one.residence();
    TeamId home = residence.home();
    String address = residence.address();
    return (home == null ? capital(residence.kind().words()) : register.team(home).name())
        + (address == null ? "" : ", " + address)
        + ", since "
        + LondonTime.words(LondonTime.day(residence.from()))
        + ". Said by "
        + one.suppliedBy()
        + ", recorded "
        + LondonTime.words(one.recordedAt(), now)
        + ".";
  }

  private static String words(Called one, Map<ProfessionalId, String> names, Instant now) {
    String about =
        one.identity().dateOfBirth() == null
            ? one.identity().birth().words(LondonTime.day(now))
                + " years old, date of birth not known"
            : one.identity().born();
    return one.identity().displayName()
        + (one.identity().knownAs() == null ? "" : ", known as " + one.identity().knownAs())
        + ", "
        + about
        + ". Said by "
        + one.suppliedBy()
        + ", "
        + LondonTime.words(one.obtainedAt(), now)
        + "; recorded by "
        + names.getOrDefault(one.recordedBy(), "an import")
        + ".";
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
