package homeward.protocol.web;

import homeward.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two agreements beside each other: only what differs.
 *
 * @param here the agreement the reader came from
 * @param there the other; null while none was chosen
 * @param others what it can be laid beside
 * @param chapters what differs, under the headings of the agreement; empty when nothing does
 * @param same how many clauses lay down the same
 */
public record ComparisonPage(
    Side here, @Nullable Side there, List<Link> others, List<Differences> chapters, int same)
    implements Page {

  public ComparisonPage {
    others = List.copyOf(others);
    chapters = List.copyOf(chapters);
  }

  /**
   * One of the two.
   *
   * @param name its area and first day, in words
   * @param shortName its area's name, or its first day where both are of one area
   * @param href where it is read
   */
  public record Side(String name, String shortName, String href) {}

  /** Something to compare with. */
  public record Link(String words, String href) {}

  /** What differs under one heading. */
  public record Differences(String heading, List<Difference> clauses) {

    public Differences {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * One clause that differs.
   *
   * @param id its id
   * @param sentence what it says here, or there when it is not here
   * @param here what this agreement lays down, in lines; empty when it has no such clause
   * @param there what the other lays down, in lines; empty when it has no such clause
   */
  public record Difference(String id, String sentence, List<String> here, List<String> there) {

    public Difference {
      here = List.copyOf(here);
      there = List.copyOf(there);
    }
  }

  /** How many clauses differ. */
  public int different() {
    return chapters.stream().mapToInt(chapter -> chapter.clauses().size()).sum();
  }

  @Override
  public String template() {
    return "protocol/comparison";
  }

  @Override
  public String title() {
    return there == null
        ? "Compare protocols: " + here.shortName()
        : "Compare protocols: " + here.name() + " and " + there.name();
  }
}
