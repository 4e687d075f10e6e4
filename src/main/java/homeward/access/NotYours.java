package homeward.access;

import homeward.web.NotFound;

/**
 * The reader may not know. The page is the one for what never existed, to the byte, because the
 * difference would itself tell something; the audit knows the difference.
 */
public class NotYours extends NotFound {

  private static final long serialVersionUID = 1L;
}
