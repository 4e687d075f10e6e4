package homeward.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares our component templates with every shown fixture of GOV.UK Frontend. */
class GovukFixturesTest {

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final JsonMapper json = new JsonMapper();

  @Test
  void everyShownFixtureIsReproducedExceptThoseListed() throws IOException {
    Map<String, String> different = new TreeMap<>();
    int compared = 0;
    for (Map.Entry<String, String> component : FixtureExclusions.COMPONENTS.entrySet()) {
      for (JsonNode fixture : fixtures(component.getKey())) {
        if (fixture.get("hidden").asBoolean()) {
          continue;
        }
        compared++;
        String name = component.getKey() + ": " + fixture.get("name").asString();
        String trouble = compare(component.getKey(), component.getValue(), fixture);
        if (!trouble.isEmpty()) {
          different.put(name, trouble);
        }
      }
    }
    assertThat(compared).isGreaterThan(200);
    assertThat(new TreeSet<>(different.keySet()))
        .as(
            "fixtures that differ; details of those not listed: %s",
            different.entrySet().stream()
                .filter(entry -> !FixtureExclusions.LISTED.contains(entry.getKey()))
                .toList())
        .isEqualTo(new TreeSet<>(FixtureExclusions.LISTED));
  }

  private String compare(String component, String template, JsonNode fixture) {
    Options options = new Options(fixture.get("options"));
    Map<String, Object> parameters = FixtureParameters.of(component, options);
    if (!options.allAsked()) {
      return "an option we do not offer";
    }
    StringOutput output = new StringOutput();
    try {
      templates.render("govuk/" + template + ".jte", parameters, output);
    } catch (RuntimeException e) {
      return "does not render: " + e;
    }
    String ours = Dom.outline(output.toString());
    String theirs = Dom.outline(fixture.get("html").asString());
    return ours.equals(theirs) ? "" : "\nours:\n" + ours + "theirs:\n" + theirs;
  }

  private JsonNode fixtures(String component) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/govuk-fixtures/" + component + ".json"))) {
      return json.readTree(in).get("fixtures");
    }
  }
}
