package homeward.web.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a fixture's options into the parameters of our template for the same component. */
final class FixtureParameters {

  private FixtureParameters() {}

  static Map<String, Object> of(String component, Options o) {
    Map<String, Object> p = new HashMap<>();
    switch (component) {
      case "label" -> label(o, p, "text", "classes", "heading");
      case "hint" -> words(o, p);
      case "inset-text" -> words(o, p);
      case "warning-text" -> {
        words(o, p);
        put(p, "hiddenText", o.text("iconFallbackText"));
      }
      case "error-message" -> put(p, "text", o.text("text"));
      case "tag", "skip-link" -> {
        put(p, "text", o.text("text"));
        put(p, "href", o.text("href"));
        put(p, "classes", o.text("classes"));
      }
      case "fieldset" -> legend(o.part("legend"), p);
      case "button" -> button(o, p);
      case "back-link" -> {
        put(p, "text", o.text("text"));
        p.put("href", o.text("href", "#"));
      }
      case "input" -> input(o, p);
      case "textarea" -> textarea(o, p);
      case "select" -> {
        field(o, p);
        p.put("items", choices(o, p, "value"));
      }
      case "file-upload" -> {
        field(o, p);
        p.put("enhanced", o.flag("javascript"));
        p.put("multiple", o.flag("multiple"));
      }
      case "radios", "checkboxes" -> {
        group(o, p);
        p.put("items", choices(o, p, component.equals("radios") ? "value" : "values"));
      }
      case "date-input" -> dateInput(o, p);
      case "error-summary" -> FixtureLists.errorSummary(o, p);
      case "details" -> {
        words(o, p);
        put(p, "summary", o.text("summaryText"));
        p.put("open", o.flag("open"));
        put(p, "id", o.text("id"));
      }
      case "summary-list" -> FixtureLists.summaryList(o, p);
      case "table" -> FixtureLists.table(o, p);
      case "tabs" -> FixtureLists.tabs(o, p);
      case "breadcrumbs" -> {
        p.put("items", o.list("items").stream().map(FixtureLists::link).toList());
        p.put("collapse", o.flag("collapseOnMobile"));
      }
      case "pagination" -> FixtureLists.pagination(o, p);
      case "notification-banner" -> {
        words(o, p);
        p.put("success", "success".equals(o.text("type")));
      }
      case "panel" -> {
        words(o, p);
        String title = o.text("titleText");
        String titleHtml = o.text("titleHtml");
        put(
            p,
            "title",
            title != null || titleHtml == null || titleHtml.contains("<") ? title : titleHtml);
      }
      case "phase-banner" -> {
        Options tag = o.part("tag");
        put(p, "tag", tag == null ? null : tag.text("text"));
        put(p, "content", content(o.text("html")));
      }
      case "service-navigation" -> FixtureLists.serviceNavigation(o, p);
      default -> throw new IllegalArgumentException("No template for " + component);
    }
    return p;
  }

  static void put(Map<String, Object> p, String name, @Nullable Object value) {
    if (value != null) {
      p.put(name, value);
    }
  }

  static @Nullable Content content(@Nullable String html) {
    return html == null ? null : output -> output.writeContent(html);
  }

  private static void words(Options o, Map<String, Object> p) {
    put(p, "text", o.text("text"));
    put(p, "content", content(o.text("html")));
  }

  private static void label(
      Options o, Map<String, Object> p, String text, String classes, String heading) {
    put(p, text, o.text("text"));
    put(p, classes, o.text("classes"));
    p.put(heading, o.flag("isPageHeading"));
  }

  private static void legend(@Nullable Options legend, Map<String, Object> p) {
    if (legend != null) {
      label(legend, p, "legend", "legendClasses", "heading");
    }
  }

  private static void messages(Options o, Map<String, Object> p) {
    Options hint = o.part("hint");
    put(p, "hint", hint == null ? null : hint.text("text"));
    Options error = o.part("errorMessage");
    put(p, "error", error == null ? null : error.text("text"));
  }

  private static void field(Options o, Map<String, Object> p) {
    Options label = o.part("label");
    if (label != null) {
      label(label, p, "label", "labelClasses", "heading");
    }
    messages(o, p);
    String name = o.text("name");
    put(p, "name", name);
    p.put("id", o.text("id", String.valueOf(name)));
    put(p, "classes", o.text("classes"));
  }

  private static void group(Options o, Map<String, Object> p) {
    Options fieldset = o.part("fieldset");
    legend(fieldset == null ? null : fieldset.part("legend"), p);
    messages(o, p);
    String name = o.text("name");
    put(p, "name", name);
    p.put("id", o.text("idPrefix", String.valueOf(name)));
    put(p, "classes", o.text("classes"));
    Options formGroup = o.part("formGroup");
    put(p, "groupClasses", formGroup == null ? null : formGroup.text("classes"));
  }

  private static void input(Options o, Map<String, Object> p) {
    field(o, p);
    for (String name :
        List.of("value", "type", "inputmode", "autocomplete", "autocapitalize", "spellcheck")) {
      put(p, name, o.text(name));
    }
    for (String affix : List.of("prefix", "suffix")) {
      Options part = o.part(affix);
      put(p, affix, part == null ? null : part.text("text"));
    }
  }

  private static void textarea(Options o, Map<String, Object> p) {
    field(o, p);
    put(p, "value", o.text("value"));
    String rows = o.text("rows");
    put(p, "rows", rows == null ? null : Integer.valueOf(rows));
  }

  private static void button(Options o, Map<String, Object> p) {
    for (String name : List.of("text", "classes", "href", "name", "value", "type", "id")) {
      put(p, name, o.text(name));
    }
    p.put("disabled", o.flag("disabled"));
    p.put("start", o.flag("isStartButton"));
    p.put("once", o.flag("preventDoubleClick"));
  }

  private static List<Choice> choices(Options o, Map<String, Object> p, String parameter) {
    List<Choice> choices = new ArrayList<>();
    Set<String> chosen = new LinkedHashSet<>(o.texts("values"));
    String value = o.text("value");
    if (value != null) {
      chosen.add(value);
    }
    for (Options item : o.list("items")) {
      String divider = item.text("divider");
      if (divider != null) {
        choices.add(Choice.divider(divider));
        continue;
      }
      String text = item.text("text", "");
      Options hint = item.part("hint");
      Options conditional = item.part("conditional");
      Choice choice =
          new Choice(
              item.text("value", text),
              text,
              hint == null ? null : hint.text("text"),
              conditional == null ? null : content(conditional.text("html")),
              "exclusive".equals(item.text("behaviour"))
                  ? Choice.Kind.EXCLUSIVE
                  : Choice.Kind.ORDINARY);
      choices.add(choice);
      if (item.flag("checked") || item.flag("selected")) {
        chosen.add(choice.value());
      }
    }
    if (parameter.equals("values")) {
      p.put("values", chosen);
    } else {
      put(p, "value", chosen.isEmpty() ? null : chosen.iterator().next());
    }
    return choices;
  }

  private static void dateInput(Options o, Map<String, Object> p) {
    Options fieldset = o.part("fieldset");
    legend(fieldset == null ? null : fieldset.part("legend"), p);
    messages(o, p);
    put(p, "id", o.text("id"));
    String prefix = o.text("namePrefix", "");
    p.put("namePrefix", prefix);
    Options values = o.part("values");
    Map<String, @Nullable String> typed = new HashMap<>();
    Set<String> wrong = new LinkedHashSet<>();
    for (String name : List.of("day", "month", "year")) {
      String key = prefix.isEmpty() ? name : prefix + "-" + name;
      typed.put(name, values == null ? null : values.text(key));
      Options part = o.part(name);
      if (part != null && part.flag("error")) {
        wrong.add(name);
      }
    }
    p.put("date", new DateParts(typed.get("day"), typed.get("month"), typed.get("year"), wrong));
  }
}
