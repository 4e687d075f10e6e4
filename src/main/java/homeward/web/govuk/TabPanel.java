package homeward.web.govuk;

import gg.jte.Content;

/**
 * One tab and what it shows.
 *
 * @param id of the panel, unique on the page
 * @param label words on the tab
 * @param content what it shows
 */
public record TabPanel(String id, String label, Content content) {}
