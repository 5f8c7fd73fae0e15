package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.table.TableQueries;
import cn.jingan.majorprojects.lifecycle.table.TableVersionView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.VersionStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
        Map<Subject, List<Action>> actions = new HashMap<>();
        if (actor.holdsAny("SYSTEM_ADMIN")) {
            subjects.forEach(subject -> actions.put(subject, of(actor, subject)));
        }
        return actions;
    }

    private List<Action> of(Actor actor, Subject subject) {
        if (subject.type().equals(TABLE)) {
            return List.of(Action.of("table.draft", "/api/decision-tables/" + subject.id() + "/draft", null));
        }
        TableVersionView draft = tables.one(subject.id());
        return switch (draft.status()) {
            case DRAFT -> isAuthor(actor, draft) ? editing(draft) : List.of();
            case SUBMITTED -> actor.personId().equals(draft.draftedBy()) ? List.of() : List.of(decide(draft));
            case APPROVED, DISCARDED -> List.of();
        };
    }

    private List<Action> editing(TableVersionView draft) {
        List<Action> actions = new ArrayList<>();
        if (draft.versionNo() == null) {
            actions.add(rows.action(draft, tables.table(draft), null));
            actions.add(action(draft, "remove", null).required("row", Type.TEXT));
            actions.add(action(draft, "upload", "/upload").required("file", Type.FILE));
        }
        actions.add(action(draft, "submit", "/submit")
                .required("validFrom", Type.DATE)
                .required("reason", Type.TEXTAREA));
        actions.add(action(draft, "discard", null));
        return actions;
    }

    private static boolean isAuthor(Actor actor, TableVersionView draft) {
        return draft.status() == VersionStatus.DRAFT
                && (draft.draftedBy() == null || draft.draftedBy().equals(actor.personId()));
    }

    private static Action decide(TableVersionView draft) {
        return action(draft, "decide", "/decide")
                .required("answer", Type.CHOICE, Action.options(TableAnswer.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"));
    }

    static Action action(TableVersionView draft, String name, @org.jspecify.annotations.Nullable String page) {
        String path = "/table-drafts/" + draft.id();
        return Action.of("table." + name, "/api" + path + "/" + name, page == null ? null : path + page)
                .at(draft.version());
    }
}
