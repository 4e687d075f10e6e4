package homeward.web;

/**
 * A part of a page, for a refresh by htmx: the same record through a smaller template that declares
 * the same parameters. Nothing of the frame is drawn.
 *
 * @param page the record; its status is used, its own template is not
 * @param template the smaller template, such as {@code worklist/rows}
 */
public record Fragment(Page page, String template) implements Answer {}
