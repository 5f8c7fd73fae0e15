package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.dashboard.DashboardViews.Span;
import cn.jingan.majorprojects.shared.Actor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What comes due in the next 90 days. */
@Component
class DueDatesAhead {
    private static final int DAYS = 30;
    private static final int COLUMNS = 3;
    private static final int SHOWN = 6;

    private final DashboardViews views;

    DueDatesAhead(DashboardViews views) {
        this.views = views;
    }

    /** Today to the 30th day, the 31st to the 60th, the 61st to the 90th. */
    List<DueColumn> of(Actor actor, LocalDate today) {
        List<Span> spans =
                IntStream.range(0, COLUMNS).mapToObj(n -> span(today, n)).toList();
        List<DashboardViews.DueRow> rows = views.due(actor, spans, SHOWN);
        return spans.stream().map(span -> column(span, rows)).toList();
    }

    private static Span span(LocalDate today, int column) {
        LocalDate end = today.plusDays((column + 1L) * DAYS);
        return new Span(column == 0 ? today : end.minusDays(DAYS - 1L), end);
    }

    private static DueColumn column(Span span, List<DashboardViews.DueRow> all) {
        List<DashboardViews.DueRow> rows = all.stream()
                .filter(row -> span.holds(row.dueOn()))
                .sorted(Comparator.comparing(DashboardViews.DueRow::dueOn).thenComparing(DashboardViews.DueRow::id))
                .toList();
        return new DueColumn(
                span.from(),
                span.to(),
                rows.isEmpty() ? 0 : rows.get(0).total(),
                rows.stream().map(DueDatesAhead::item).toList());
    }

    private static DueColumn.Item item(DashboardViews.DueRow row) {
        return new DueColumn.Item(
                row.id(),
                row.dueOn(),
                row.project(),
                row.projectNumber(),
                row.projectName(),
                row.kind(),
                row.label(),
                row.statutory());
    }
}
