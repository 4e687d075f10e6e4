package homeward.benchmarks.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where it was measured, and how much memory a process holds. */
final class Machine {

  private Machine() {}

  /** Processors and memory in words. */
  static String words() throws IOException {
    return "%d × %s, %.0f GiB, %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            field(Path.of("/proc/cpuinfo"), "model name\\s*:\\s*(.+)"),
            Long.parseLong(field(Path.of("/proc/meminfo"), "MemTotal:\\s*(\\d+)")) / 1048576.0,
            System.getProperty("os.version"));
  }

  /** Load averages of the last 1, 5 and 15 minutes. */
  static String load() throws IOException {
    return field(Path.of("/proc/loadavg"), "(\\S+ \\S+ \\S+)");
  }

  /** What a process holds in memory now, MiB. */
  static double resident(long pid) throws IOException {
    return Long.parseLong(field(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:\\s*(\\d+)"))
        / 1024.0;
  }

  /** What the server's processes hold without what they share, MiB. */
  static double database(long postmaster) throws IOException {
    double sum = 0;
    for (ProcessHandle process :
        java.util.stream.Stream.concat(
                ProcessHandle.of(postmaster).stream(),
                ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children))
            .toList()) {
      sum +=
          Long.parseLong(
                  field(
                      Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"),
                      "\nPss:\\s*(\\d+)"))
              / 1024.0;
    }
    return sum;
  }

  /** What the JDK's own tool says of a running program. */
  static String tool(long pid, String... words) throws IOException, InterruptedException {
    java.util.List<String> command =
        new java.util.ArrayList<>(
            java.util.List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(pid)));
    command.addAll(java.util.List.of(words));
    Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (tool.waitFor() != 0) {
      throw new IOException(said);
    }
    return said;
  }

  private static String field(Path file, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
    return matcher.find() ? matcher.group(1).strip() : "unknown";
  }
}
