package homeward.exchange.web;

import homeward.agencies.Professionals;
import homeward.exchange.Batch;
import homeward.exchange.FileColumns;
import homeward.exchange.FirstRow;
import homeward.exchange.SourceProfile;
import homeward.exchange.describing.Columns;
import homeward.exchange.domain.mapping.ColumnGuess;
import homeward.exchange.domain.mapping.Facts;
import homeward.exchange.domain.mapping.Layout;
import homeward.exchange.domain.notifications.Column;
import homeward.shared.LondonTime;
import homeward.web.FormErrors;
import homeward.web.govuk.SummaryRow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the columns of a file, and what is kept about them, into words. */
@Component
class ColumnPages {

  private final Columns columns;
  private final Professionals professionals;
  private final Clock clock;

  ColumnPages(Columns columns, Professionals professionals, Clock clock) {
    this.columns = columns;
    this.professionals = professionals;
    this.clock = clock;
  }

  ColumnsPage page(
      Batch batch, FileColumns file, ColumnForm form, List<FirstRow> rows, FormErrors errors) {
    SourceProfile from = file.from();
    boolean untouched = form.equals(ColumnForm.proposed(file, batch));
    List<ColumnsPage.Line> lines = new ArrayList<>();
    for (int i = 0; i < file.proposed().size(); i++) {
      ColumnGuess.Proposed proposed = file.proposed().get(i);
      if (!proposed.heading().isBlank()) {
        lines.add(
            new ColumnsPage.Line(
                i,
                proposed.heading(),
                file.samples().get(i),
                form.facts().get(i),
                untouched ? proposed.how().words() : ""));
      }
    }
    return new ColumnsPage(
        batch.id().value(),
        new ColumnsPage.About(
            batch.reference(),
            batch.file().name(),
            file.table().encoding().words(),
            from == null
                ? "the headings"
                : "the profile “%s”, version %d".formatted(from.name(), from.version().number()),
            file.differs()),
        lines,
        form,
        columns.profiles(batch.area()).stream()
            .map(profile -> new ColumnsPage.Profile(profile.id(), profile.name()))
            .toList(),
        views(rows),
        errors);
  }

  List<RowView> views(List<FirstRow> rows) {
    Instant now = clock.instant();
    return rows.stream().map(row -> RowViews.of(row, now)).toList();
  }

  ProfilesPage.Profile profile(SourceProfile profile) {
    SourceProfile.Version version = profile.version();
    return new ProfilesPage.Profile(
        profile.name(),
        "Version %d, saved %s by %s. Days and times: %s. Letters: %s."
            .formatted(
                version.number(),
                LondonTime.words(version.at(), clock.instant()),
                professionals
                    .names(Set.of(version.by()))
                    .getOrDefault(version.by(), "an operator's command"),
                version.layout().dates() == null ? "" : version.layout().dates().example(),
                version.encoding() == null
                    ? "found out for each file"
                    : version.encoding().words()),
        version.layout().places().stream()
            .filter(place -> !place.heading().isBlank())
            .map(ColumnPages::row)
            .toList());
  }

  private static SummaryRow row(Layout.Place place) {
    Column fact = place.fact();
    return SummaryRow.of(place.heading(), fact == null ? "not used" : Facts.words(fact));
  }
}
