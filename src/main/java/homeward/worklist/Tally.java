package homeward.worklist;

import homeward.shared.AreaId;

/**
 * Something that waits for the reader's desk without a clock, counted: one line for an area, not
 * one for each child.
 *
 * @param matter code of what is to be done: "exchange.confirm"
 * @param area in which it waits
 * @param areaName the area's name, to show
 * @param count how many the reader may know of; at least one
 * @param path the list where it is done
 */
public record Tally(String matter, AreaId area, String areaName, int count, String path) {}
