package homeward.statistics.web;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.shared.HeldPost;
import homeward.shared.Professional;
import homeward.statistics.FigureAction;
import homeward.statistics.Figures;
import homeward.statistics.domain.Months;
import homeward.web.FormErrors;
import homeward.web.NotFound;
import homeward.web.forms.Read;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what an address asks for: an area of the reader's, and a month that has begun. */
@Component
class Asking {

  private final Areas areas;
  private final Figures figures;

  Asking(Areas areas, Figures figures) {
    this.areas = areas;
    this.figures = figures;
  }

  /** The areas whose figures the reader may see, by name. */
  List<Area> areas(Professional reader) {
    Set<UUID> own = new HashSet<>();
    for (HeldPost held : reader.posts()) {
      if (FigureAction.FIGURES.rule().posts().contains(held.post())) {
        own.add(held.area().value());
        own.addAll(held.areas());
      }
    }
    return areas.all().stream().filter(area -> own.contains(area.id().value())).toList();
  }

  /**
   * The area of a code; for an empty one the area of the reader's post.
   *
   * @throws NotFound when it is none of the reader's
   */
  Area area(Professional reader, String code) {
    List<Area> own = areas(reader);
    if (code.isEmpty()) {
      return reader.posts().stream()
          .filter(held -> FigureAction.FIGURES.rule().posts().contains(held.post()))
          .flatMap(held -> own.stream().filter(area -> area.id().equals(held.area())))
          .findFirst()
          .orElseThrow(NotFound::new);
    }
    return own.stream()
        .filter(area -> area.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The last month that is over. */
  YearMonth ordinary() {
    return figures.latest().minusMonths(1);
  }

  /**
   * The month asked for; the last one that is over when none is.
   *
   * @param publishable whether it is to be published, which only a month that is over can be
   */
  Read<YearMonth> month(String text, boolean publishable) {
    if (text.isEmpty()) {
      return Read.right(ordinary());
    }
    try {
      YearMonth month = YearMonth.parse(text);
      if (month.isBefore(Months.EARLIEST)) {
        return wrong("Choose a month from 1900 on");
      }
      if (month.isAfter(figures.latest())) {
        return wrong("Choose a month that has begun");
      }
      return publishable && !figures.isOver(month)
          ? wrong("Choose a month that is over: only then is it published")
          : Read.right(month);
    } catch (DateTimeParseException _) {
      return wrong("Enter the month as year and month, such as 2025-11");
    }
  }

  private static Read<YearMonth> wrong(String message) {
    return Read.wrong(FormErrors.of("month", message));
  }
}
