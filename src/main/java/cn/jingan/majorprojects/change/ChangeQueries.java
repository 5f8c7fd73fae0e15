package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads of changes. */
@Service
public class ChangeQueries {
    private final ChangeViews views;
    private final ProjectQueries projects;

    ChangeQueries(ChangeViews views, ProjectQueries projects) {
        this.views = views;
        this.projects = projects;
    }

    /** The change, whoever asks: for the process. */
    public ChangeView change(String id) {
        return views.byId(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The change that is decided at that gate; empty for a gate between stages. */
    public Optional<ChangeView> atGate(String gateId) {
        return views.byGate(gateId);
    }

    /** The change decided at that gate, at most one: for the gate's page, which has looked who may see it. */
    public List<ChangeFile> filesAtGate(String gateId) {
        return atGate(gateId).map(this::file).stream().toList();
    }

    /** The whole of a change, if this person may see its project. */
    public ChangeFile visible(Actor actor, String id) {
        ChangeView change = change(id);
        projects.requireVisible(actor, change.project());
        return file(change);
    }

    /** The changes of a project, newest first; the page has looked whether it may be seen. */
    public List<ChangeFile> ofProject(String projectId) {
        return views.ofProject(projectId).stream().map(this::file).toList();
    }

    /** The kinds of change that run in the project now. */
    public List<ChangeKind> running(String projectId) {
        return views.running(List.of(projectId)).stream()
                .map(ChangeViews.Running::kind)
                .toList();
    }

    /** The code of the department that is to take the project; empty for another kind of change. */
    public Optional<String> newLead(String changeId) {
        return views.values(changeId).stream()
                .filter(value -> value.field().equals("leadDepartment"))
                .map(ChangeValue::after)
                .findFirst();
    }

    private ChangeFile file(ChangeView change) {
        return new ChangeFile(change, views.values(change.id()), views.handover(change.id()));
    }
}
