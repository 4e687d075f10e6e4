package homeward.protocol;

import homeward.protocol.counting.TriggerRules;
import homeward.protocol.domain.Categories;
import homeward.protocol.domain.Examples;
import homeward.protocol.domain.Gradings;
import homeward.protocol.domain.RiskChanges;
import homeward.protocol.routing.RouteRules;
import homeward.protocol.triage.TriageRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A local protocol in force, merged with the national minimum: its clauses by id, what they lay
 * down as typed values, and what they propose for the facts of a case.
 */
public final class Protocol {

  /** The clause that lists the posts nobody holds in Homeward, with their words. */
  public static final String OUTSIDE_POSTS = "posts.outside";

  private final ProtocolVersion version;
  private final String name;
  private final Approval approval;
  private final Map<String, Clause> clauses;

  /** Asked for several times with each proposal, and never another. */
  private final Map<Class<?>, List<? extends Provision<?>>> byKind = new ConcurrentHashMap<>();

  /**
   * A protocol of these clauses; later ones replace earlier ones of the same id.
   *
   * @param name the area's name in words
   */
  public Protocol(
      ProtocolVersion version, String name, Approval approval, Collection<Clause> clauses) {
    this.version = version;
    this.name = name;
    this.approval = approval;
    this.clauses = new LinkedHashMap<>();
    clauses.forEach(clause -> this.clauses.put(clause.id(), clause));
  }

  /** Which text this is; what decisions store. */
  public ProtocolVersion version() {
    return version;
  }

  /** The area's name in words. */
  public String name() {
    return name;
  }

  /** Who approved the area's file, and when. */
  public Approval approval() {
    return approval;
  }

  /** Every clause, in the order of the files, the national minimum's first. */
  public List<Clause> clauses() {
    return List.copyOf(clauses.values());
  }

  /** Whether the protocol has such a clause. */
  public boolean has(String id) {
    return clauses.containsKey(id);
  }

  /**
   * The clause of that id.
   *
   * @throws IllegalArgumentException when the protocol has none: a program asked for it by mistake,
   *     or the file leaves out what the program needs
   */
  public Clause clause(String id) {
    Clause clause = clauses.get(id);
    if (clause == null) {
      throw new IllegalArgumentException("protocol " + version.id() + " has no clause " + id);
    }
    return clause;
  }

  /** Points at the clause of that id, in this version. */
  public ClauseRef ref(String id) {
    return new ClauseRef(version, id, clause(id).sentence());
  }

  /** What the clause of that id lays down, as the kind of value expected. */
  public <V extends ClauseValue> Provision<V> provision(String id, Class<V> kind) {
    ClauseValue value = clause(id).value();
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException(
          "clause " + id + " of " + version.id() + " is not of the kind " + kind.getSimpleName());
    }
    return new Provision<>(kind.cast(value), ref(id));
  }

  /** Every clause whose value is of that kind, in order. */
  @SuppressWarnings("unchecked") // each list is made below, of its key's kind
  public <V extends ClauseValue> List<Provision<V>> all(Class<V> kind) {
    return (List<Provision<V>>) byKind.computeIfAbsent(kind, _ -> every(kind));
  }

  private <V extends ClauseValue> List<Provision<V>> every(Class<V> kind) {
    return clauses.values().stream()
        .filter(clause -> kind.isInstance(clause.value()))
        .map(clause -> provision(clause.id(), kind))
        .toList();
  }

  /** Missing, absent or neither, with the clauses that fired. */
  public CategoryProposal proposeCategory(Facts facts) {
    return Categories.propose(facts, this);
  }

  /** The risk level proposed, with the clauses that fired. */
  public RiskProposal proposeRisk(Facts facts) {
    return Gradings.propose(facts, this);
  }

  /** Whether somebody may change a risk level so. */
  public Ruling rule(RiskChange change) {
    return RiskChanges.rule(change, this);
  }

  /**
   * Whether somebody may decide what the clause names deciders for.
   *
   * @param clauseId a clause that lists posts, as {@code category.decide}
   * @param posts the codes of the posts the person holds in the area
   */
  public Ruling mayDecide(String clauseId, Set<String> posts) {
    Provision<ClauseValue.Posts> deciders = provision(clauseId, ClauseValue.Posts.class);
    return deciders.value().includes(posts)
        ? new Ruling.Allowed(deciders.clause())
        : new Ruling.Refused(deciders.clause(), deciders.value().posts());
  }

  /** Every worked example, worked. */
  public List<Example.Worked> workedExamples() {
    return clauses.values().stream()
        .flatMap(clause -> Examples.work(clause, this).stream())
        .toList();
  }

  /** The worked examples of one clause, worked. */
  public List<Example.Worked> workedExamples(String clauseId) {
    return Examples.work(clause(clauseId), this);
  }

  /** The questions asked and what counts as an answer. */
  public QuestionRules questions() {
    return new QuestionRules(this);
  }

  /** Deciding missing, absent or neither, and what follows from absent. */
  public ReportRules reports() {
    return new ReportRules(this);
  }

  /** Grading and supervising an open episode. */
  public RiskRules risk() {
    return new RiskRules(this);
  }

  /** Work that must be acknowledged, and whom it climbs to. */
  public HandoverRules handovers() {
    return new HandoverRules(this);
  }

  /** What follows when a child is found and returns. */
  public ReturnRules returns() {
    return new ReturnRules(this);
  }

  /** What is called for when a child goes missing again and again. */
  public TriggerRules triggers() {
    return new TriggerRules(this);
  }

  /** How return interviews are sorted by colour. */
  public TriageRules triage() {
    return new TriageRules(this);
  }

  /** Posts that clauses may name though nobody holds them in Homeward: codes and words. */
  public Map<String, String> outsidePosts() {
    return has(OUTSIDE_POSTS)
        ? provision(OUTSIDE_POSTS, ClauseValue.Checklist.class).value().items()
        : Map.of();
  }

  /** Who holds the return interview, by district, age, home or care, placing authority and day. */
  public RouteRules routes() {
    return new RouteRules(this);
  }

  /**
   * Whether a protocol file has been approved.
   *
   * @param by the post that approved it; null while it is a draft
   * @param on the London day of the approval; null while it is a draft
   */
  public record Approval(@Nullable String by, @Nullable LocalDate on) {

    /** Not approved: read and checked, never in force. */
    public static final Approval DRAFT = new Approval(null, null);

    /** Both or neither are known. */
    public Approval {
      if ((by == null) != (on == null)) {
        throw new IllegalArgumentException("an approval needs both who and when");
      }
    }

    /** Whether the file may come into force. */
    public boolean given() {
      return by != null;
    }
  }
}
