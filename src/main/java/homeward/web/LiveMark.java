package homeward.web;

/**
 * What a page shows of a live topic: an opaque token that lets this page listen, and the version
 * its content is at. Templates write both beside the part that refreshes: {@code
 * data-live-topic="${mark.token()}" data-live-version="${mark.version()}"}.
 *
 * @param token says nothing about the topic; only who was shown it can listen
 * @param version grows by at least one with each change
 */
public record LiveMark(String token, long version) {}
