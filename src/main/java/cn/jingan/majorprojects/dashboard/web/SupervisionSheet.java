package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.SupervisedOrders;
import cn.jingan.majorprojects.dashboard.SupervisionFilter;
import cn.jingan.majorprojects.dashboard.SupervisionRow;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.print.CsvTable;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the list of orders as a table that a spreadsheet opens and computes nothing of; read in parts. */
@Component
class SupervisionSheet {
    private static final int PART = 200;
    private static final List<String> COLUMNS = List.of(
            "number",
            "level",
            "matter",
            "project",
            "projectName",
            "department",
            "issued",
            "due",
            "round",
            "state",
            "ended");

    private final SupervisedOrders orders;
    private final OrganizationQueries organization;
    private final MessageSource messages;
    private final Clock clock;

    SupervisionSheet(SupervisedOrders orders, OrganizationQueries organization, MessageSource messages, Clock clock) {
        this.orders = orders;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    void write(Actor actor, SupervisionFilter filter, Locale locale, OutputStream out) throws IOException {
        List<String> titles = COLUMNS.stream()
                .map(column -> said("supervision.csv." + column, locale))
                .toList();
        CsvTable.write(titles, row -> each(actor, filter, found -> row.accept(cells(found, locale))), out);
    }

    private void each(Actor actor, SupervisionFilter filter, Consumer<SupervisionRow> row) {
        String after = null;
        do {
            Page<SupervisionRow> part = orders.list(actor, filter, after, PART);
            part.items().forEach(row);
            after = part.next();
        } while (after != null);
    }

    private List<@Nullable String> cells(SupervisionRow row, Locale locale) {
        boolean overdue = row.overdue(LocalDate.now(clock));
        return List.of(
                row.number(),
                said("option.level." + row.level(), locale),
                row.matter(),
                row.project(),
                row.projectName(),
                organization.departmentName(row.department()),
                day(row.issuedAt()),
                row.dueOn().toString(),
                Integer.toString(row.roundNo()),
                said(overdue ? "supervision.overdue" : "option.status." + row.status(), locale),
                day(row.endedAt()));
    }

    private String day(@Nullable Instant moment) {
        return moment == null
                ? ""
                : LocalDate.ofInstant(moment, clock.getZone()).toString();
    }

    private String said(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
