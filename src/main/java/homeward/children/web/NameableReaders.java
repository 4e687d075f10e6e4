package homeward.children.web;

import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.children.ChildSummary;
import homeward.children.Children;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.TeamId;
import homeward.web.govuk.Choice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may be named as a reader: those of the child's home and of the team that holds the case. */
@Component
class NameableReaders {

  private final Children children;
  private final Professionals professionals;

  NameableReaders(Children children, Professionals professionals) {
    this.children = children;
    this.professionals = professionals;
  }

  List<Professional> of(Permit permit) {
    ChildSummary.Responsible responsible = children.summary(permit).responsible();
    List<Professional> people = new ArrayList<>();
    ChildSummary.Named<TeamId> home = responsible.home();
    if (home != null) {
      people.addAll(professionals.holding(Post.HOME_MANAGER, home.id()));
      people.addAll(professionals.holding(Post.CARE_WORKER, home.id()));
    }
    ChildSummary.Named<TeamId> team = responsible.socialWorkTeam();
    if (team != null) {
      people.addAll(professionals.holding(Post.SOCIAL_WORKER, team.id()));
    }
    return people.stream().distinct().toList();
  }

  static List<Choice> choices(List<Professional> people) {
    return people.stream()
        .map(one ->
            Choice.of(
                one.id().toString(),
                one.name(),
                one.mainPost().map(held -> held.post().words()).orElse("")))
        .toList();
  }
}
