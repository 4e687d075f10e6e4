package homeward.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in and speaks HTTP without a browser: cookies, tokens, forms. */
final class Caller {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI address;
  private final HttpClient client;
  private String token = "";

  private Caller(URI address) {
    this.address = address;
    this.client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * What came back.
   *
   * @param location where it leads, without host; empty when nowhere
   */
  record Reply(int status, String location, String body) {

    /** The first group of a pattern in the page. */
    String find(String pattern) {
      Matcher matcher = Pattern.compile(pattern).matcher(body);
      if (!matcher.find()) {
        throw new AssertionError("No " + pattern + " in the answer " + status + ":\n" + body);
      }
      return matcher.group(1);
    }
  }

  /** Nobody in particular. */
  static Caller nobody(World world) {
    Caller caller = new Caller(world.address());
    caller.renew("/sign-in");
    return caller;
  }

  /** Somebody of the demonstration, signed in. */
  static Caller signIn(World world, String userName) {
    Caller caller = nobody(world);
    Reply reply =
        caller.post("/sign-in", Map.of("userName", userName, "password", world.password()));
    if (reply.status() / 100 != 3 || reply.location().startsWith("/sign-in")) {
      throw new AssertionError(userName + " could not sign in: " + reply.status());
    }
    caller.renew("/protocols");
    return caller;
  }

  /** Reads a page. */
  Reply get(String path) {
    return send(request(path).GET().build());
  }

  /** Fetches something with which a page fills itself; browsers say what for. */
  Reply fetch(String path, String destination) {
    return send(request(path).header("Sec-Fetch-Dest", destination).GET().build());
  }

  /** Sends a form with the token of this session. */
  Reply post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + encode(token)))
            .build());
  }

  /**
   * Sends a form with a file, as a browser does: the token and the fields first.
   *
   * @param content written as it is sent, so that a large file is never held whole
   */
  Reply upload(
      String path, Map<String, String> fields, String name, Supplier<InputStream> content) {
    String boundary = "----" + UUID.randomUUID();
    StringBuilder head = new StringBuilder();
    Map<String, String> all = new LinkedHashMap<>();
    all.put("_csrf", token);
    all.putAll(fields);
    all.forEach((field, value) ->
        head.append(
            "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, field, value)));
    head.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
            .formatted(boundary, name));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(head.toString()),
                    HttpRequest.BodyPublishers.ofInputStream(content),
                    HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
            .build());
  }

  /** Takes a fresh token from a page. */
  void renew(String path) {
    Matcher matcher = TOKEN.matcher(get(path).body());
    if (matcher.find()) {
      token = matcher.group(1);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
  }

  private Reply send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      String location =
          response
              .headers()
              .firstValue("Location")
              .map(where -> where.replaceFirst("^https?://[^/]+", ""))
              .orElse("");
      return new Reply(response.statusCode(), location, response.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
