package homeward.web;

/**
 * Tells open screens that something changed. A topic is an opaque string chosen by the module that
 * owns the screen, such as {@code desk/} and the desk's id. Screens learn only "changed" and fetch
 * what they show with their own permission.
 */
public interface Live {

  /**
   * Something under this topic changed. Inside a transaction it is announced after commit and never
   * when the transaction is rolled back; outside one, at once. Never fails and never waits.
   */
  void changed(String topic);

  /**
   * The mark a page shows for a topic. Ask before reading the data the page shows. Whoever is shown
   * the mark may listen: call it only for a topic the reader may know.
   */
  LiveMark mark(String topic);

  /**
   * A number that is another one as soon as this node made or heard of a change under any topic,
   * and each time it is asked for while the node hears of none: what was worked out after asking
   * may be shown to others as long as the number stays the same. What tells no screen is not in it.
   */
  long news();
}
