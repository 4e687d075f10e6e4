package homeward.interventions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.protocol.Category;
import homeward.protocol.ClauseValue.Over;
import homeward.protocol.Protocol;
import homeward.protocol.store.ProtocolFolder;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Compares what fires with a slow evaluation that was written apart from it: its own London days,
 * its own windows, and a count that is taken anew before and after each start.
 */
class CountingAgainstBruteForceTest {

  private static final int HISTORIES = 100_000;
  private static final ChildId CHILD = new ChildId(new UUID(1, 1));
  private static final AreaId AREA = new AreaId(new UUID(2, 2));

  private final Protocol protocol =
      ProtocolFolder.library()
          .inForce("staffordshire-stoke", LocalDate.of(2026, 3, 2))
          .orElseThrow();

  /** What was reported: an absence may have become missing, a duplicate was undone. */
  private record Reported(UUID id, Instant began, boolean missing, boolean became, boolean undone) {

    boolean countsAsMissing() {
      return missing || became;
    }
  }

  /** A trigger written down by hand from the agreement, not read from the protocol. */
  private record Rule(
      String clause, boolean missing, int number, int days, int months, boolean beyond) {}

  private static final List<Rule> CHILD_RULES =
      List.of(
          new Rule("trigger.meeting.first", true, 3, 90, 0, false),
          new Rule("trigger.meeting.second", true, 5, 90, 0, false),
          new Rule("trigger.meeting.third", true, 9, 90, 0, true),
          new Rule("trigger.reference.child", false, 3, 90, 0, false),
          new Rule("trigger.panel", true, 3, 0, 3, false));

  private static final List<Rule> PLACE_RULES =
      List.of(new Rule("trigger.reference.location", false, 5, 30, 0, false));

  @Test
  void noDifferenceInAHundredThousandHistories() {
    Random random = new Random(20_260_302);
    int fired = 0;
    for (int history = 0; history < HISTORIES; history++) {
      List<Reported> reported = history(random);
      List<Start> starts = starts(reported);
      List<String> slow = slow(reported, CHILD_RULES);
      assertThat(fast(Over.CHILD, starts)).as("history %d: %s", history, reported).isEqualTo(slow);
      assertThat(fast(Over.LOCATION, starts))
          .as("history %d: %s", history, reported)
          .isEqualTo(slow(reported, PLACE_RULES));
      fired += slow.size();
    }
    assertThat(fired).isGreaterThan(HISTORIES);
  }

  private List<String> fast(Over over, List<Start> starts) {
    return Counting.firings(over, starts, start -> Optional.of(protocol)).stream()
        .map(firing ->
            firing.key().clause() + " " + firing.key().subject() + " " + firing.counted().size())
        .sorted()
        .toList();
  }

  private static List<Start> starts(List<Reported> reported) {
    return reported.stream()
        .filter(one -> !one.undone())
        .map(one ->
            new Start(
                one.id(),
                one.countsAsMissing() ? Category.MISSING : Category.ABSENT,
                one.began(),
                new Start.Where(CHILD, AREA, "place"),
                false))
        .toList();
  }

  private static List<String> slow(List<Reported> reported, List<Rule> rules) {
    TreeSet<String> fired = new TreeSet<>();
    for (Rule rule : rules) {
      List<Reported> before = new ArrayList<>();
      for (Reported one : inOrder(reported)) {
        if (one.undone() || one.countsAsMissing() != rule.missing()) {
          continue;
        }
        LocalDate today = londonDay(one.began());
        int was = 0;
        for (Reported earlier : before) {
          if (inside(rule, londonDay(earlier.began()), today)) {
            was++;
          }
        }
        int is = was + 1;
        if ((was < rule.number() && is >= rule.number()) || (rule.beyond() && is > rule.number())) {
          fired.add(rule.clause() + " " + one.id() + " " + is);
        }
        before.add(one);
      }
    }
    return List.copyOf(fired);
  }

  private static List<Reported> inOrder(List<Reported> reported) {
    List<Reported> ordered = new ArrayList<>(reported);
    ordered.sort(Comparator.comparing(Reported::began).thenComparing(Reported::id));
    return ordered;
  }

  private static boolean inside(Rule rule, LocalDate earlier, LocalDate today) {
    if (rule.days() > 0) {
      return ChronoUnit.DAYS.between(earlier, today) < rule.days();
    }
    YearMonth month = YearMonth.from(today).minusMonths(rule.months());
    LocalDate same = month.atDay(Math.min(today.getDayOfMonth(), month.lengthOfMonth()));
    return earlier.isAfter(same);
  }

  /** British Summer Time from the last Sunday of March to that of October, at 01:00 UTC. */
  private static LocalDate londonDay(Instant at) {
    LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    boolean summer =
        !utc.isBefore(lastSunday(utc.getYear(), 3)) && utc.isBefore(lastSunday(utc.getYear(), 10));
    return utc.plusHours(summer ? 1 : 0).toLocalDate();
  }

  private static LocalDateTime lastSunday(int year, int month) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
        .atTime(1, 0);
  }

  /** Days around which histories gather: clock changes, a leap day, month ends, plain days. */
  private static final List<LocalDate> ANCHORS =
      List.of(
          LocalDate.of(2026, 3, 29),
          LocalDate.of(2026, 10, 25),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2025, 5, 31),
          LocalDate.of(2025, 11, 30),
          LocalDate.of(2026, 7, 14));

  private static List<Reported> history(Random random) {
    LocalDate anchor = ANCHORS.get(random.nextInt(ANCHORS.size()));
    int spread = 1 + random.nextInt(140);
    List<Reported> reported = new ArrayList<>();
    int number = 1 + random.nextInt(16);
    for (int one = 0; one < number; one++) {
      Instant began = moment(random, anchor, spread, reported);
      boolean missing = random.nextInt(10) < 6;
      boolean became = !missing && random.nextInt(4) == 0;
      reported.add(
          new Reported(
              new UUID(random.nextLong(), random.nextLong()),
              began,
              missing,
              became,
              random.nextInt(12) == 0));
    }
    return reported;
  }

  private static Instant moment(
      Random random, LocalDate anchor, int spread, List<Reported> reported) {
    if (!reported.isEmpty() && random.nextInt(8) == 0) {
      return reported.get(random.nextInt(reported.size())).began();
    }
    // Every other one near midnight in London, winter or summer, where the day is decided.
    int minute = random.nextBoolean() ? random.nextInt(24 * 60) : 22 * 60 + random.nextInt(150);
    return anchor
        .plusDays(random.nextInt(2 * spread + 1) - spread)
        .atStartOfDay()
        .plusMinutes(minute)
        .toInstant(ZoneOffset.UTC);
  }
}
