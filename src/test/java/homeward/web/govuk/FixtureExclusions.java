package homeward.web.govuk;

import java.util.Map;
import java.util.Set;

/** Which fixtures we do not reproduce. The test compares for equality: the list can only shrink. */
final class FixtureExclusions {

  /** Component as GOV.UK names it, and our template for it. */
  static final Map<String, String> COMPONENTS =
      Map.ofEntries(
          Map.entry("back-link", "backLink"),
          Map.entry("breadcrumbs", "breadcrumbs"),
          Map.entry("button", "button"),
          Map.entry("checkboxes", "checkboxes"),
          Map.entry("date-input", "dateInput"),
          Map.entry("details", "details"),
          Map.entry("error-message", "errorMessage"),
          Map.entry("error-summary", "errorSummary"),
          Map.entry("fieldset", "fieldset"),
          Map.entry("file-upload", "fileUpload"),
          Map.entry("hint", "hint"),
          Map.entry("input", "input"),
          Map.entry("inset-text", "insetText"),
          Map.entry("label", "label"),
          Map.entry("notification-banner", "notificationBanner"),
          Map.entry("pagination", "pagination"),
          Map.entry("panel", "panel"),
          Map.entry("phase-banner", "phaseBanner"),
          Map.entry("radios", "radios"),
          Map.entry("select", "select"),
          Map.entry("service-navigation", "serviceNavigation"),
          Map.entry("skip-link", "skipLink"),
          Map.entry("summary-list", "summaryList"),
          Map.entry("table", "table"),
          Map.entry("tabs", "tabs"),
          Map.entry("tag", "tag"),
          Map.entry("textarea", "textarea"),
          Map.entry("warning-text", "warningText"));

  /** Options we do not use: nothing in Homeward would look or read differently without them. */
  static final Set<String> LISTED =
      Set.of(
          "back-link: inverse",
          "breadcrumbs: inverse",
          "checkboxes: with hints on items",
          "date-input: day and month",
          "date-input: day and month (using items)",
          "date-input: month and year",
          "date-input: month and year (using items)",
          "date-input: with error message and hint (using items)",
          "date-input: with error on day input (using items)",
          "date-input: with error on month input (using items)",
          "date-input: with error on year input (using items)",
          "date-input: with errors only",
          "date-input: with errors only (using classes)",
          "date-input: with errors only (using items and classes)",
          "date-input: with errors only (using items)",
          "date-input: with items",
          "date-input: with translations",
          "date-input: with values, name prefix and custom names",
          "error-message: translated",
          "file-upload: enhanced, custom wrapper classes and attributes",
          "file-upload: translated",
          "panel: interruption",
          "panel: interruption-with-content-with-long-line-length",
          "panel: interruption-with-headings-content-and-lists",
          "radios: with hints on items",
          "radios: with legend as page heading",
          "select: default",
          "select: with full width override",
          "select: with label as page heading",
          "service-navigation: inverse",
          "service-navigation: inverse with language navigation",
          "service-navigation: with HTML navigation items",
          "service-navigation: with `inline` end slot",
          "service-navigation: with a single navigation item",
          "service-navigation: with a single navigation item and collapseNavigationOnMobile set to true",
          "service-navigation: with collapseNavigationOnMobile set to false",
          "service-navigation: with language navigation",
          "service-navigation: with long service name",
          "service-navigation: with non-link navigation items",
          "service-navigation: with right-aligned language navigation",
          "service-navigation: with service link",
          "service-navigation: with service name",
          "service-navigation: with service name and navigation",
          "summary-list: as a summary card with a html header",
          "tabs: default");

  private FixtureExclusions() {}
}
