package homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Action;
import homeward.access.Actions;
import homeward.access.Does;
import homeward.agencies.Areas;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.exchange.ImportWorld;
import homeward.exchange.Imports;
import homeward.exchange.running.Runs;
import homeward.shared.HeldPost;
import homeward.shared.Ids;
import homeward.shared.Post;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Need to know, tried for real: every address by every sign-in of the demonstration and by nobody,
 * over HTTP with a real session and token. What is expected comes from the address's action: its
 * posts, and who is involved with what the address is about. Refused is the page that says that
 * nothing is there; nobody is sent to sign in. Anything else means allowed, also when the empty
 * form is then found wanting.
 */
@Journey
class NeedToKnowMatrixTest {

  private static final String NOBODY = "nobody";
  private static final List<String> PEOPLE =
      List.of(
          "care-worker",
          "home-manager",
          "call-handler",
          "duty-inspector",
          "second-inspector",
          "force-incident-manager",
          "superintendent",
          "local-sergeant",
          "social-worker",
          "team-manager",
          "senior-manager",
          "coordinator",
          "hub-coordinator",
          "analyst",
          "interview-manager",
          "interviewer",
          "second-interviewer",
          "auditor",
          "administrator",
          "other-care-worker",
          "birmingham-care-worker",
          "birmingham-duty-inspector",
          "birmingham-interview-manager",
          "stockport-duty-inspector",
          "stockport-hub-coordinator");

  /** Tried last, because after it the session is gone. */
  private static final String SIGN_OUT = "/sign-out";

  @Autowired private World world;
  @Autowired private Areas areas;
  @Autowired private Register register;
  @Autowired private Professionals professionals;
  @Autowired private Imports imports;
  @Autowired private Runs runs;
  @Autowired private JdbcClient jdbc;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  /** One address with the action that protects it. */
  private record Address(String verb, String pattern, String action) {}

  @Test
  void everyAddressAllowsExactlyThoseWhoNeedToKnow() {
    ImportedRows rows =
        ImportedRows.into(
            areas.byCode("staffordshire-stoke").orElseThrow(),
            new ImportWorld(register, professionals, imports, runs, jdbc),
            world.behind());
    Subjects subjects = new Subjects(world).with(rows);
    List<Address> addresses = addresses();
    List<String> wrong = new ArrayList<>();
    Map<String, Caller> callers = new LinkedHashMap<>();
    callers.put(NOBODY, Caller.nobody(world));
    PEOPLE.forEach(who -> callers.put(who, Caller.signIn(world, who)));
    // First everybody looks, then everybody sends: what is sent changes what there is to see.
    UUID draft = subjects.draft();
    for (Address address : addresses) {
      callers.forEach((who, caller) -> {
        boolean fresh = address.verb().equals("POST") && address.pattern().contains("/drafts/");
        UUID own = fresh ? subjects.draft() : draft;
        String path = subjects.fill(address.pattern(), own);
        Caller.Reply reply =
            address.verb().equals("GET")
                ? caller.get(path)
                : caller.post(path, form(subjects, address));
        if (fresh) {
          subjects.drop(own);
        }
        judge(address, who, reply).ifPresent(wrong::add);
      });
    }
    subjects.drop(draft);
    assertThat(addresses.size() * callers.size()).isGreaterThan(900);
    assertThat(wrong).isEmpty();
  }

  private Optional<String> judge(Address address, String who, Caller.Reply reply) {
    boolean expected = expected(address, who);
    boolean toSignIn = reply.status() / 100 == 3 && reply.location().startsWith("/sign-in");
    boolean refused = reply.status() == 404 || (toSignIn && who.equals(NOBODY));
    String line = who + " " + address + " answered " + reply.status() + " " + reply.location();
    if (reply.status() >= 500) {
      return Optional.of("broken: " + line);
    }
    if (expected == refused) {
      return Optional.of((refused ? "unexpected refusal: " : "unexpected allow: ") + line);
    }
    return Optional.empty();
  }

  private boolean expected(Address address, String who) {
    if (address.action().equals(Does.PUBLIC)) {
      return true;
    }
    if (who.equals(NOBODY)) {
      return false;
    }
    if (address.action().equals(Does.SIGNED_IN)) {
      return true;
    }
    if (Involved.ofAnotherArea(who) && Involved.aboutTheArea(address.pattern())) {
      return false;
    }
    Action action = Actions.all().find(address.action()).orElseThrow();
    Set<Post> posts =
        world.cradle().person(who).posts().stream().map(HeldPost::post).collect(Collectors.toSet());
    posts.retainAll(action.rule().posts());
    return !posts.isEmpty()
        && (!Involved.aboutSomething(address.pattern(), action.rule().aboutOneChild())
            || Involved.with(address.pattern()).contains(who));
  }

  /** An empty form, with the keys that forms carry; only the handover names something there is. */
  private Map<String, String> form(Subjects subjects, Address address) {
    String fresh = Ids.next(world.now()).toString();
    String handover = subjects.handover(address.pattern()).toString();
    return Map.of("key", fresh, "handover", handover, "fact", fresh);
  }

  private List<Address> addresses() {
    Map<String, Address> found = new TreeMap<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach((mapping, method) -> {
          if (ours(method)) {
            Does does = method.getMethodAnnotation(Does.class);
            String action = does == null ? "nothing" : does.value();
            for (RequestMethod verb : mapping.getMethodsCondition().getMethods()) {
              for (String pattern : mapping.getPatternValues()) {
                String order =
                    pattern.equals(SIGN_OUT) ? "2" : verb == RequestMethod.GET ? "0" : "1";
                found.put(order + verb + pattern, new Address(verb.name(), pattern, action));
              }
            }
          }
        });
    return List.copyOf(found.values());
  }

  private static boolean ours(HandlerMethod method) {
    String type = method.getBeanType().getName();
    return type.startsWith("homeward.") && !type.startsWith("homeward.web.");
  }
}
