package homeward.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * One browser on one kept connection, without the browser: cookies, the token of the forms, pages
 * packed with gzip. Written on a bare socket, because it shares the processors with what it
 * measures.
 */
final class Client implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final int PATIENCE_MILLIS = 30_000;

  private final int port;
  private Socket socket;
  private InputStream in;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String token = "";

  Client(int port) throws IOException {
    this.port = port;
    this.socket = connect(port);
    this.in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
  }

  private static Socket connect(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /**
   * What came back.
   *
   * @param location where it leads, without host; empty when nowhere
   * @param body unpacked
   */
  record Reply(int status, String location, byte[] body) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** The first group of a pattern in the page. */
    String find(String pattern) {
      Matcher matcher = Pattern.compile(pattern).matcher(text());
      if (!matcher.find()) {
        throw new IllegalStateException("No " + pattern + " in the answer " + status + ": " + this);
      }
      return matcher.group(1);
    }

    @Override
    public String toString() {
      return status + " " + location + "\n" + text();
    }
  }

  /** Somebody of the demonstration, signed in, with the token of a page. */
  static Client signedIn(RunningApplication application, String userName) throws IOException {
    Client client = new Client(application.port());
    client.renew("/sign-in");
    Reply reply =
        client.post("/sign-in", Map.of("userName", userName, "password", application.password()));
    if (reply.status() != 303 || reply.location().startsWith("/sign-in")) {
      throw new IllegalStateException(userName + " could not sign in: " + reply);
    }
    client.renew("/protocols");
    return client;
  }

  Reply get(String path) throws IOException {
    return exchange("GET " + path + " HTTP/1.1\r\n" + headers("text/html") + "\r\n");
  }

  /** Sends a form with the token of this session. */
  Reply post(String path, Map<String, String> form) throws IOException {
    String body =
        form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&", "", "&"))
            + "_csrf="
            + encode(token);
    return exchange(
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + headers("text/html")
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  /** Opens a live connection, which never ends by itself; this client does nothing else then. */
  InputStream live(String path) throws IOException {
    write("GET " + path + " HTTP/1.1\r\n" + headers("text/event-stream") + "\r\n");
    Map<String, String> headers = head();
    if (!"200".equals(headers.get(""))) {
      throw new IOException("No live connection: " + headers);
    }
    return in;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void renew(String path) throws IOException {
    Matcher matcher = TOKEN.matcher(get(path).text());
    if (matcher.find()) {
      token = matcher.group(1);
    }
  }

  private String headers(String accept) {
    String sent =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return "Host: 127.0.0.1:"
        + port
        + "\r\nAccept: "
        + accept
        + "\r\nAccept-Encoding: gzip\r\nAccept-Language: en-GB\r\n"
        + (sent.isEmpty() ? "" : "Cookie: " + sent + "\r\n");
  }

  private Reply exchange(String request) throws IOException {
    write(request);
    Map<String, String> headers = head();
    byte[] packed = body(headers);
    if ("close".equals(headers.get("connection"))) {
      // The server lets each connection go after a hundred answers, and a browser opens another.
      socket.close();
      socket = connect(port);
      in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
    }
    return new Reply(
        Integer.parseInt(headers.get("")),
        headers.getOrDefault("location", "").replaceFirst("^https?://[^/]+", ""),
        "gzip".equals(headers.get("content-encoding")) ? unpack(packed) : packed);
  }

  private void write(String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
  }

  /** The headers in lower case, the status under the empty name. */
  private Map<String, String> head() throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("", line().split(" ", 3)[1]);
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (name.equals("set-cookie")) {
        String pair = value.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
      } else {
        headers.put(name, value);
      }
    }
    return headers;
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if ("chunked".equals(headers.get("transfer-encoding"))) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      while (true) {
        int size = Integer.parseInt(line(), 16);
        whole.write(exactly(size));
        line();
        if (size == 0) {
          return whole.toByteArray();
        }
      }
    }
    return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
  }

  private byte[] exactly(int size) throws IOException {
    byte[] read = in.readNBytes(size);
    if (read.length < size) {
      throw new EOFException("The connection ended within an answer");
    }
    return read;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The connection ended");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  private static byte[] unpack(byte[] packed) throws IOException {
    try (GZIPInputStream unpacked =
        new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 13)) {
      return unpacked.readAllBytes();
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
