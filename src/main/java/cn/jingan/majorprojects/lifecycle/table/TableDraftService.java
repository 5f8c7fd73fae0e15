package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Row;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionDesk;
import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the system administrator does with a draft of a decision table while it is being written. */
@Service
@Transactional
public class TableDraftService {
    private static final int ROWS = 500;

    private final TableVersions versions;
    private final TableQueries queries;
    private final TableDesk desk;
    private final Clock clock;

    TableDraftService(TableVersions versions, TableQueries queries, TableDesk desk, Clock clock) {
        this.versions = versions;
        this.queries = queries;
        this.desk = desk;
        this.clock = clock;
    }

    /** Begins a draft as a copy of the newest approved version; returns its id. */
    public String begin(Actor actor, String key) {
        Acting by = VersionDesk.administrator(actor);
        TableVersionView newest = queries.newest(key);
        String id = Ids.next();
        versions.insert(new TableVersions.NewVersion(
                id,
                key,
                newest.name(),
                "ADMINISTRATOR",
                VersionStatus.DRAFT,
                null,
                newest.versionNo(),
                null,
                queries.content(newest.id()),
                by.personId(),
                clock.instant(),
                null));
        desk.tell(desk.event(by, "drafted", id, newest.name()).change("base", null, newest.label()));
        return id;
    }

    /** Changes a row, or adds one. */
    public void write(Actor actor, String id, Version seen, RowEdit edit) {
        Acting by = VersionDesk.administrator(actor);
        TableVersion draft = desk.lock(id, seen);
        DecisionTable table = DmnText.read(draft.key(), draft.content());
        Row before = edit.rowId() == null ? null : row(table, edit.rowId());
        Row after = edit.row(table);
        List<Row> rows = new ArrayList<>(table.rows());
        int at = before == null ? rows.size() : rows.indexOf(before);
        if (before != null) {
            rows.remove(before);
        }
        rows.add(place(edit.position(), at, rows.size()), after);
        edit(by, draft, table, rows, before, after);
    }

    /** Takes a row out. */
    public void remove(Actor actor, String id, Version seen, String rowId) {
        Acting by = VersionDesk.administrator(actor);
        TableVersion draft = desk.lock(id, seen);
        DecisionTable table = DmnText.read(draft.key(), draft.content());
        Row row = row(table, rowId);
        List<Row> rows = table.rows().stream().filter(each -> each != row).toList();
        edit(by, draft, table, rows, row, null);
    }

    /** Takes the rows of an uploaded DMN file; only the texts of its cells come in. */
    public void upload(Actor actor, String id, Version seen, String xml) {
        Acting by = VersionDesk.administrator(actor);
        TableVersion draft = desk.lock(id, seen);
        DecisionTable table = DmnText.read(draft.key(), draft.content());
        DecisionTable uploaded = DmnText.readable(draft.key(), xml);
        if (uploaded == null) {
            throw RuleViolation.at("file", TableRule.TABLE_UNREADABLE, draft.key());
        }
        if (!uploaded.hasColumnsOf(table)) {
            throw RuleViolation.at("file", TableRule.TABLE_OTHER_COLUMNS);
        }
        if (uploaded.rows().size() > ROWS) {
            throw RuleViolation.at("file", TableRule.TABLE_TOO_LONG, ROWS);
        }
        draft.edit(by.personId(), DmnWriter.write(draft.content(), uploaded.rows()));
        desk.save(draft);
        desk.tell(desk.event(by, "uploaded", draft)
                .change("rows", table.rows().size(), uploaded.rows().size()));
    }

    private void edit(
            Acting by,
            TableVersion draft,
            DecisionTable table,
            List<Row> rows,
            @Nullable Row before,
            @Nullable Row after) {
        if (rows.size() > ROWS) {
            throw new RuleViolation(TableRule.TABLE_TOO_LONG, ROWS);
        }
        draft.edit(by.personId(), DmnWriter.write(draft.content(), rows));
        desk.save(draft);
        desk.tell(desk.event(by, "row", draft)
                .change(
                        "row",
                        before == null ? null : before.description(),
                        after == null ? null : after.description()));
    }

    private static Row row(DecisionTable table, String id) {
        return table.row(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private static int place(@Nullable Integer wanted, int present, int last) {
        return wanted == null ? present : Math.max(0, Math.min(wanted - 1, last));
    }
}
