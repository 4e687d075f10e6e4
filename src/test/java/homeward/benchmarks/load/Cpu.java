package homeward.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Processor time used so far, in milliseconds, from {@code /proc}.
 *
 * @param application of the application's process
 * @param database of the database server and all its processes
 * @param generator of this program
 * @param machine of everything on the machine
 */
record Cpu(double application, double database, double generator, double machine) {

  private static final double MILLIS_A_TICK = 10;
  private static final int UTIME = 11;

  static Cpu now(RunningApplication running) throws IOException {
    long postmaster = running.postmaster();
    double database = ofProcess(postmaster, true);
    for (ProcessHandle child :
        ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children).toList()) {
      database += ofProcess(child.pid(), false);
    }
    return new Cpu(
        ofProcess(running.pid(), false),
        database,
        ofProcess(ProcessHandle.current().pid(), false),
        ofMachine());
  }

  Cpu minus(Cpu before) {
    return new Cpu(
        application - before.application,
        database - before.database,
        generator - before.generator,
        machine - before.machine);
  }

  /** What others used, as a share of all processors over this time. */
  double foreign(double seconds) {
    double capacity = seconds * 1000 * Runtime.getRuntime().availableProcessors();
    return Math.max(0, machine - application - database - generator) / capacity;
  }

  /** Those of ended children count when {@code withEnded}: short-lived database processes. */
  private static double ofProcess(long pid, boolean withEnded) throws IOException {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      double ticks = Long.parseLong(fields[UTIME]) + Long.parseLong(fields[UTIME + 1]);
      if (withEnded) {
        ticks += Long.parseLong(fields[UTIME + 2]) + Long.parseLong(fields[UTIME + 3]);
      }
      return ticks * MILLIS_A_TICK;
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }

  /** Everything but idle, waiting for disks and what guests took. */
  private static double ofMachine() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("/proc/stat"));
    long[] ticks =
        Arrays.stream(lines.getFirst().split("\\s+"))
            .skip(1)
            .limit(7)
            .mapToLong(Long::parseLong)
            .toArray();
    return (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6]) * MILLIS_A_TICK;
  }
}
