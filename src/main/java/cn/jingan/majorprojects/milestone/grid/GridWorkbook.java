package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.milestone.grid.GridColumns.Column;
import cn.jingan.majorprojects.milestone.grid.ImportReport.Line;
import cn.jingan.majorprojects.milestone.schedule.DatedMilestone;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.print.Spreadsheet;
import cn.jingan.majorprojects.shared.Actor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The grid as a workbook that can be taken in again, and what a workbook taken in did, line by line. */
@Component
public class GridWorkbook {
    private static final List<String> REPORT = List.of(
            "import.line",
            "column.CODE",
            "column.PROJECT",
            "column.NO",
            "column.MILESTONE",
            "import.state",
            "import.what");

    private final OfficerGrid grid;
    private final GridColumns columns;
    private final ImportWords words;
    private final OrganizationQueries organization;

    GridWorkbook(OfficerGrid grid, GridColumns columns, ImportWords words, OrganizationQueries organization) {
        this.grid = grid;
        this.columns = columns;
        this.words = words;
        this.organization = organization;
    }

    /** Writes all pages, one after the other; the version of each road map stands in a column that is not shown. */
    public void write(Actor actor, GridFilter filter, Locale locale, OutputStream out) throws IOException {
        Spreadsheet.write(
                columns.titles(locale),
                Set.of(Column.VERSION.ordinal()),
                row -> grid.each(actor, filter, project -> {
                    Map<String, String> who = organization.personNames(project.owners());
                    project.rows().forEach(each -> row.accept(cells(project, each.milestone(), who, locale)));
                }),
                out);
    }

    private List<@Nullable String> cells(
            GridProject project, DatedMilestone milestone, Map<String, String> who, Locale locale) {
        String sure = milestone.forecastOn() == null ? "" : columns.certainty(milestone.confirmed(), locale);
        return Arrays.asList(
                project.project().code(),
                project.project().name(),
                String.valueOf(milestone.no()),
                milestone.name(),
                columns.say("stage." + milestone.stage(), locale),
                text(milestone.baselineOn()),
                text(milestone.plannedOn()),
                text(milestone.forecastOn()),
                sure,
                milestone.ownerId() == null ? null : who.get(milestone.ownerId()),
                text(milestone.weight()),
                text(milestone.actualOn()),
                columns.say("option.status." + milestone.status(), locale),
                String.valueOf(project.version()));
    }

    /** Writes what each line does or did. */
    public void write(ImportReport report, Locale locale, OutputStream out) throws IOException {
        List<String> titles =
                REPORT.stream().map(key -> columns.say("grid." + key, locale)).toList();
        Map<String, String> who = organization.personNames(report.people());
        Spreadsheet.write(titles, row -> report.lines().forEach(line -> row.accept(cells(line, who, locale))), out);
    }

    private List<@Nullable String> cells(Line line, Map<String, String> who, Locale locale) {
        return Stream.of(
                        String.valueOf(line.line()),
                        line.code(),
                        Objects.requireNonNullElse(line.project(), ""),
                        line.no(),
                        Objects.requireNonNullElse(line.milestone(), ""),
                        columns.say("grid.import.state." + line.state(), locale),
                        words.of(line, who, locale))
                .map(cell -> (@Nullable String) cell)
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
