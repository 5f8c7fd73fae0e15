package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.table.TableQueries;
import cn.jingan.majorprojects.lifecycle.table.TableVersionView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.VersionSteps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the system administrator may do with decision tables and their drafts. */
@Component
class TableActions implements ActionSource {
    private static final String TABLE = "decision-table";
    private static final String DRAFT = "table";

    private final TableQueries tables;
    private final RowFields rows;

    TableActions(TableQueries tables, RowFields rows) {
        this.tables = tables;
        this.rows = rows;
    }

    @Override
    public List<String> types() {
        return List.of(TABLE, DRAFT);
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        return VersionSteps.forAdministrators(actor, subjects, subject -> of(actor, subject));
    }

    private List<Action> of(Actor actor, Subject subject) {
        if (subject.type().equals(TABLE)) {
            return List.of(Action.of("table.draft", "/api/decision-tables/" + subject.id() + "/draft", null));
        }
        TableVersionView draft = tables.one(subject.id());
        return steps(draft).of(actor, () -> editing(draft));
    }

    private List<Action> editing(TableVersionView draft) {
        return draft.versionNo() != null
                ? List.of()
                : List.of(
                        rows.action(draft, tables.table(draft), null),
                        steps(draft).step("remove", null).required("row", Type.TEXT),
                        steps(draft).step("upload", "/upload").required("file", Type.FILE));
    }

    static VersionSteps steps(TableVersionView draft) {
        return new VersionSteps(
                DRAFT, "/table-drafts/" + draft.id(), draft.status(), draft.draftedBy(), draft.version());
    }
}
