package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.migration.MigrationQueries;
import cn.jingan.majorprojects.lifecycle.migration.MigrationView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the system administrators may do with migrations. */
@Component
class MigrationActions implements ActionSource {
    private final MigrationQueries migrations;

    MigrationActions(MigrationQueries migrations) {
        this.migrations = migrations;
    }

    @Override
    public List<String> types() {
        return List.of("migration");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        Map<Subject, List<Action>> actions = new HashMap<>();
        if (actor.holdsAny("SYSTEM_ADMIN")) {
            subjects.forEach(subject -> actions.put(subject, of(actor, migrations.one(subject.id()))));
        }
        return actions;
    }

    private static List<Action> of(Actor actor, MigrationView migration) {
        return switch (migration.status()) {
            case TRIED -> List.of(action(migration, "submit").required("reason", Type.TEXTAREA));
            case SUBMITTED -> actor.personId().equals(migration.preparedBy()) ? List.of() : List.of(decide(migration));
            case TRYING, RUNNING, DONE, DISCARDED -> List.of();
        };
    }

    private static Action decide(MigrationView migration) {
        return action(migration, "decide")
                .required("answer", Type.CHOICE, Action.options(MigrationAnswerForm.Choice.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=REFUSED"));
    }

    private static Action action(MigrationView migration, String name) {
        String path = "/migrations/" + migration.id() + "/" + name;
        return Action.of("migration." + name, "/api" + path, path).at(migration.version());
    }

    /** The form that begins one. */
    static Action prepare(String model, int from) {
        return Action.of("migration.prepare", "/api/migrations", "/migrations/new?model=" + model + "&from=" + from)
                .with(new Field("mapping", Type.TEXTAREA, false, List.of(), "", null));
    }
}
