package homeward.access;

/**
 * Something that may be done or seen. Each module declares its own as an enum, beside what it
 * protects; an address of the product names one with {@link Does}.
 */
public interface Action {

  /** "module.what-is-done", unique in the product. */
  String code();

  /** Who may. */
  Rule rule();
}
