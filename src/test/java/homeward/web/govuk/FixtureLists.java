package homeward.web.govuk;

import gg.jte.Content;
import homeward.web.FormErrors;
import homeward.web.NavigationLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of components that are lists of things. */
final class FixtureLists {

  private FixtureLists() {}

  private static void put(Map<String, Object> p, String name, @Nullable Object value) {
    FixtureParameters.put(p, name, value);
  }

  private static @Nullable Content content(@Nullable String html) {
    return FixtureParameters.content(html);
  }

  static void errorSummary(Options o, Map<String, Object> p) {
    put(p, "title", o.text("titleText"));
    put(p, "description", o.text("descriptionText"));
    List<FormErrors.FieldError> errors = new ArrayList<>();
    for (Options item : o.list("errorList")) {
      String href = item.text("href", "#").substring(1);
      errors.add(new FormErrors.FieldError(href, item.text("text", ""), href));
    }
    p.put("errors", new FormErrors(errors));
  }

  static Link link(Options o) {
    return new Link(o.text("text", ""), o.text("href"), o.text("visuallyHiddenText"));
  }

  private static List<Link> actions(@Nullable Options actions) {
    return actions == null
        ? List.of()
        : actions.list("items").stream().map(FixtureLists::link).toList();
  }

  static void summaryList(Options o, Map<String, Object> p) {
    List<SummaryRow> rows = new ArrayList<>();
    for (Options row : o.list("rows")) {
      Options key = row.part("key");
      Options value = row.part("value");
      rows.add(
          new SummaryRow(
              key == null ? "" : key.text("text", ""),
              value == null ? null : value.text("text"),
              value == null ? null : content(value.text("html")),
              actions(row.part("actions")),
              row.text("classes", "")));
    }
    p.put("rows", rows);
    put(p, "classes", o.text("classes"));
    Options card = o.part("card");
    if (card != null) {
      Options title = card.part("title");
      p.put(
          "card",
          new SummaryCard(
              title == null ? "" : title.text("text", ""), actions(card.part("actions"))));
    }
  }

  private static List<Cell> cells(List<Options> cells) {
    return cells.stream()
        .map(cell ->
            new Cell(
                cell.text("text"),
                content(cell.text("html")),
                "numeric".equals(cell.text("format"))))
        .toList();
  }

  static void table(Options o, Map<String, Object> p) {
    put(p, "caption", o.text("caption"));
    put(p, "captionClasses", o.text("captionClasses"));
    p.put("firstCellIsHeader", o.flag("firstCellIsHeader"));
    List<Options> head = o.list("head");
    if (!head.isEmpty()) {
      p.put("head", cells(head));
    }
    p.put("rows", o.list("rows").stream().map(row -> cells(row.elements())).toList());
  }

  static void tabs(Options o, Map<String, Object> p) {
    List<TabPanel> panels = new ArrayList<>();
    for (Options item : o.list("items")) {
      Options panel = item.part("panel");
      String html = panel == null ? "" : panel.text("html", "");
      panels.add(
          new TabPanel(
              item.text("id", ""), item.text("label", ""), output -> output.writeContent(html)));
    }
    p.put("panels", panels);
  }

  private static @Nullable PageStep step(@Nullable Options step) {
    return step == null
        ? null
        : new PageStep(step.text("href", ""), step.text("text"), step.text("labelText"));
  }

  static void pagination(Options o, Map<String, Object> p) {
    put(p, "previous", step(o.part("previous")));
    put(p, "next", step(o.part("next")));
    List<PageLink> items = new ArrayList<>();
    for (Options item : o.list("items")) {
      items.add(
          item.flag("ellipsis")
              ? PageLink.gap()
              : new PageLink(item.text("number", ""), item.text("href"), item.flag("current")));
    }
    p.put("items", items);
  }

  static void serviceNavigation(Options o, Map<String, Object> p) {
    List<NavigationLink> items = new ArrayList<>();
    boolean page = false;
    for (Options item : o.list("navigation")) {
      boolean current = item.flag("current");
      page |= current;
      items.add(
          new NavigationLink(
              item.text("text", ""), item.text("href", ""), current || item.flag("active")));
    }
    p.put("items", items);
    p.put("currentIsPage", page);
  }
}
