package homeward.web;

/**
 * What a controller method may answer: a whole {@link Page}, a {@link Fragment} of one, or a {@link
 * Redirect}. Declare {@code Answer} as the return type when a method may give more than one kind.
 */
public sealed interface Answer permits Page, Fragment, Redirect {}
