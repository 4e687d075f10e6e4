package homeward.web.rendering;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import homeward.web.FormErrors;
import homeward.web.Frame;
import homeward.web.NavigationLink;
import homeward.web.forms.DateTimeEntry;
import homeward.web.govuk.Cell;
import homeward.web.govuk.Choice;
import homeward.web.govuk.Fact;
import homeward.web.govuk.Link;
import homeward.web.govuk.PageStep;
import homeward.web.govuk.SummaryRow;
import java.util.List;
import java.util.Map;

/** Every component once, to be looked at. */
final class Gallery {

  private final TemplateEngine templates;
  private final Frame frame;

  Gallery(TemplateEngine templates, Frame frame) {
    this.templates = templates;
    this.frame = frame;
  }

  static FormErrors errors() {
    return FormErrors.of("reason", "Enter why you decide so")
        .with("level", "Choose a level of risk")
        .with("seen-which", "Choose the day when the child was last seen")
        .with("seen-time", "Enter the time when the child was last seen, such as 23:10");
  }

  Content all(FormErrors errors) {
    String html =
        part(
                "govuk/breadcrumbs",
                Map.of("items", List.of(Link.to("Boards", "/"), Link.here("Stafford"))))
            + part("govuk/errorSummary", Map.of("errors", errors))
            + part(
                "patterns/identityBar",
                Map.of(
                    "name", "Kit Example",
                    "facts",
                        html(
                            "Known as Kit. 14 years old. Missing <time data-running-since=\"2026-01-01T00:00:00Z\">3 hours 20 minutes</time>"),
                    "status", html(badge("High", "red") + " " + badge("Do not divulge", "blue"))))
            + part(
                "patterns/subNavigation",
                Map.of(
                    "label",
                    "Child",
                    "items",
                    List.of(
                        new NavigationLink("Timeline", "#main-content", true),
                        new NavigationLink("Episodes", "#main-content", false),
                        new NavigationLink("People and places", "#main-content", false),
                        new NavigationLink("Who has looked", "#main-content", false))))
            + "<p class=\"govuk-body\">"
            + badge("High", "red")
            + " "
            + badge("Medium", "amber")
            + " "
            + badge("Found", "green")
            + " "
            + badge("Absent", "blue")
            + " "
            + badge("Closed", "")
            + "</p>"
            + part("govuk/notificationBanner", Map.of("text", "The report was sent."))
            + part("govuk/warningText", Map.of("text", "Call 999 if a child is in danger now."))
            + part("govuk/insetText", Map.of("text", "The clocks went back that night."))
            + part(
                "govuk/summaryList",
                Map.of(
                    "rows",
                    List.of(
                        SummaryRow.of(
                            "Last seen",
                            "today at 02:10",
                            Link.action("Change", "#main-content", "last seen")),
                        SummaryRow.of(
                            "Wearing",
                            "A blue coat",
                            Link.action("Change", "#main-content", "clothes")))))
            + part(
                "govuk/table",
                Map.of(
                    "caption",
                    "Episodes",
                    "captionClasses",
                    "govuk-table__caption--m",
                    "head",
                    List.of(Cell.of("From"), Cell.of("Risk"), Cell.number("Hours")),
                    "rows",
                    List.of(List.of(Cell.of("Stafford"), Cell.of("High"), Cell.number("3")))))
            + part(
                "patterns/timeline",
                Map.of(
                    "facts",
                    List.of(
                        new Fact(
                            "Reported missing",
                            frame.made().minusSeconds(7200),
                            frame.made(),
                            "By the home.",
                            "Care worker, by this page"),
                        new Fact(
                            "Risk decided: high",
                            frame.made().minusSeconds(3600),
                            frame.made(),
                            "",
                            "Duty inspector"))))
            + part(
                "govuk/details",
                Map.of("summary", "Why is this asked?", "text", "It helps to find the child."))
            + part(
                "govuk/form",
                Map.of("action", "/test/sent", "frame", frame, "content", html(fields(errors))))
            + part("govuk/pagination", Map.of("next", PageStep.to("#main-content")))
            + part(
                "patterns/filterPanel",
                Map.of(
                    "action",
                    "/test/gallery",
                    "open",
                    true,
                    "content",
                    html(
                        part(
                            "govuk/select",
                            Map.of(
                                "label",
                                "Risk",
                                "name",
                                "risk",
                                "items",
                                List.of(Choice.of("", "Any"), Choice.of("high", "High")))))));
    return html(html);
  }

  private String fields(FormErrors errors) {
    return part(
            "govuk/textarea",
            with(
                errors,
                "reason",
                Map.of("label", "Why do you decide so?", "hint", "One or two sentences")))
        + part(
            "govuk/radios",
            with(
                errors,
                "level",
                Map.of(
                    "legend",
                    "Level of risk",
                    "legendClasses",
                    "govuk-fieldset__legend--m",
                    "items",
                    List.of(
                        Choice.of("high", "High", "Act at once"),
                        Choice.of("medium", "Medium"),
                        Choice.of("low", "Low")))))
        + part(
            "patterns/dateTime",
            Map.of(
                "name",
                "seen",
                "legend",
                "When was the child last seen?",
                "entry",
                DateTimeEntry.empty(),
                "errors",
                errors))
        + part(
            "govuk/checkboxes",
            Map.of(
                "legend",
                "Enquiries made",
                "name",
                "enquiries",
                "items",
                List.of(
                    Choice.of("room", "The room was searched"),
                    Choice.of("phone", "The phone was called"),
                    Choice.divider("or"),
                    Choice.none("none", "None of these"))))
        + part("govuk/fileUpload", Map.of("label", "Photograph", "name", "photo"))
        + "<div class=\"govuk-button-group\">"
        + part("govuk/button", Map.of("text", "Save and go on", "once", true))
        + part(
            "govuk/button", Map.of("text", "Save as draft", "classes", "govuk-button--secondary"))
        + part("govuk/button", Map.of("text", "Close", "classes", "govuk-button--warning"))
        + "</div>";
  }

  private static Map<String, Object> with(
      FormErrors errors, String name, Map<String, Object> rest) {
    Map<String, Object> all = new java.util.HashMap<>(rest);
    all.put("name", name);
    String message = errors.message(name);
    if (message != null) {
      all.put("error", message);
    }
    return all;
  }

  private String badge(String text, String tone) {
    return part("patterns/badge", Map.of("text", text, "tone", tone));
  }

  private String part(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", parameters, output);
    return output.toString();
  }

  private static Content html(String html) {
    return output -> output.writeContent(html);
  }
}
