package homeward.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.Homeward;
import homeward.testkit.OnTestDatabase;
import homeward.testkit.TestClockConfiguration;
import homeward.web.rendering.WebOnly;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Trouble of each kind, asked for over HTTP. */
@SpringBootTest(classes = Homeward.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import({TestClockConfiguration.class, WebOnly.class})
class PlainAnswersTest {

  @LocalServerPort private int port;
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void whatIsNotThereAndWhatIsNotYoursLookTheSame() throws Exception {
    HttpResponse<String> absent = get("/test/absent");
    HttpResponse<String> notYours = get("/test/not-yours");
    assertThat(absent.statusCode()).isEqualTo(404);
    assertThat(notYours.statusCode()).isEqualTo(404);
    assertThat(same(notYours)).isEqualTo(same(absent)).contains("Page not found");
    assertThat(notYours.headers().map().keySet()).isEqualTo(absent.headers().map().keySet());
  }

  @Test
  void aBrokenPageGivesAReferenceAndANumberToCallAndNoDetail() throws Exception {
    HttpResponse<String> broken = get("/test/broken");
    assertThat(broken.statusCode()).isEqualTo(500);
    assertThat(broken.body())
        .contains("Something went wrong", "Reference to read out", "01632 960 999")
        .doesNotContain("secret detail", "Exception", "at homeward");
  }

  @Test
  void theWrongMethodIsAnsweredPlainly() throws Exception {
    HttpResponse<String> answer =
        client.send(request("/test/not-yours").DELETE().build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isIn(403, 405);
    assertThat(answer.body()).contains("Homeward").doesNotContain("Exception");
  }

  @Test
  void aFormWithoutItsTokenKeepsWhatWasTypedWhenItCameFromOurOwnPage() throws Exception {
    HttpResponse<String> answer = post("same-origin", "reason=She+%3Cwalked%3E");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body())
        .contains("Your form was not sent yet", "name=\"reason\"", "She &lt;walked>")
        .contains("action=\"/test/sent\"");
  }

  @Test
  void aFormFromAnotherSiteIsNotOfferedAgain() throws Exception {
    assertThat(post("cross-site", "reason=forged").body())
        .contains("Your form was not sent yet")
        .doesNotContain("forged");
  }

  @Test
  void aPasswordIsNeverWrittenIntoAPage() throws Exception {
    assertThat(post("same-origin", "name=a&password=swordfish").body()).doesNotContain("swordfish");
  }

  @Test
  void everyAnswerCarriesTheStrictHeaders() throws Exception {
    for (String path : new String[] {"/test/gallery", "/test/absent", "/test/broken"}) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self';")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }
  }

  @Test
  void scriptsAndStylesAreKeptForAYear() throws Exception {
    String page = get("/test/gallery").body();
    String style = page.replaceAll("(?s).*href=\"(/assets/[0-9a-f]+/homeward\\.css)\".*", "$1");
    HttpResponse<String> answer = get(style);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
        .contains("max-age=31536000", "immutable");
  }

  @Test
  void aTokenThatIsNoTokenCannotListen() throws Exception {
    assertThat(get("/live?t=desk-1.0").statusCode()).isEqualTo(404);
    assertThat(get("/live/versions?t=short").statusCode()).isEqualTo(404);
  }

  /** The body without what differs in every answer: tokens and the time. */
  private static String same(HttpResponse<String> answer) {
    return answer
        .body()
        .replaceAll("(content|value)=\"[A-Za-z0-9_-]{60,}\"", "$1=token")
        .replaceAll("datetime=\"[^\"]+\" data-updated>[0-9:]+", "time");
  }

  private HttpResponse<String> post(String site, String form)
      throws IOException, InterruptedException {
    return client.send(
        request("/test/sent")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", site)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }
}
