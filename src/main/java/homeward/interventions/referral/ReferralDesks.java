package homeward.interventions.referral;

import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.interventions.referral.AbsentReferral.Assessment;
import homeward.shared.AreaId;
import homeward.shared.DeskId;
import homeward.shared.Post;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** At which desks the referral of an absent child stands. */
@Component
class ReferralDesks {

  /** Whose desk is told, whoever of them has one (local choice). */
  private static final List<Post> CHILDRENS_SERVICES =
      List.of(Post.MISSING_COORDINATOR, Post.HUB_COORDINATOR, Post.SENIOR_MANAGER);

  private final Desks desks;

  ReferralDesks(Desks desks) {
    this.desks = desks;
  }

  /** The desk that assesses: of the first of these posts, by code, that has one; else null. */
  @Nullable DeskId assessing(List<String> posts, AreaId area) {
    return first(posts.stream().map(Post::coded).toList(), List.of(area));
  }

  /** The desk that is told: where the child lives, else where the child is absent from. */
  @Nullable DeskId childrensServices(AreaId lives, AreaId absent) {
    return first(CHILDRENS_SERVICES, List.of(lives, absent));
  }

  /** The desk that was told; empty when none was. */
  Optional<Desk> told(Assessment assessment) {
    return Optional.ofNullable(assessment.told()).flatMap(desks::find);
  }

  private @Nullable DeskId first(List<Post> posts, List<AreaId> areas) {
    return areas.stream().flatMap(area -> of(posts, area)).map(Desk::id).findFirst().orElse(null);
  }

  private Stream<Desk> of(List<Post> posts, AreaId area) {
    return posts.stream().flatMap(post -> desks.answering(post, area).stream());
  }
}
