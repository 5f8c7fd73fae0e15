package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.shared.Actor;
import java.time.LocalDate;
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
        List<DashboardViews.DueRow> rows = views.due(actor, today, end(today, 0), end(today, 1), end(today, 2), SHOWN);
        return IntStream.range(0, COLUMNS)
                .mapToObj(part -> column(part, today, rows))
                .toList();
    }

    private static LocalDate end(LocalDate today, int part) {
        return today.plusDays((part + 1L) * DAYS);
    }

    private static DueColumn column(int part, LocalDate today, List<DashboardViews.DueRow> all) {
        List<DashboardViews.DueRow> rows =
                all.stream().filter(row -> row.part() == part).toList();
        return new DueColumn(
                part == 0 ? today : end(today, part - 1).plusDays(1),
                end(today, part),
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
